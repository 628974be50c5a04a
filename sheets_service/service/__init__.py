"""The service that the add-on calls: `create_app` makes the Flask application."""

from sheets_service.service.app import create_app
from sheets_service.service.settings import Settings, read_settings

__all__ = ["Settings", "create_app", "read_settings"]
