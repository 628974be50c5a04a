"""A review as people and programs read it: text, JSON, Markdown, HTML."""

from sheets_service.report.as_html import review_html
from sheets_service.report.as_json import review_object, stated_review
from sheets_service.report.as_markdown import review_markdown
from sheets_service.report.as_text import review_text

__all__ = ["review_html", "review_markdown", "review_object", "review_text", "stated_review"]
