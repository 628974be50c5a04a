"""How the service gets into the cloud: the container, the build, the infrastructure; all without a cloud."""
