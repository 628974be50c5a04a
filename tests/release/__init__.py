"""What a release promises: it installs by itself, says its version, and holds nothing that it may not pass on."""
