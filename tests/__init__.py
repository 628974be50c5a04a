"""Tests of OKR Review: `make quick` for the fast ones, `make test` for all."""
