"""The socket: HTTP/1.1 on loopback, one thread a connection."""

import gzip
import json
import socket
import struct
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.sheets_double.control import answer_control
from tests.sheets_double.service import Reply, Service

_ZIP_FROM = 1024


class Server(ThreadingHTTPServer):
    """Serves one Service until it is closed."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self, service: Service, port: int = 0) -> None:
        self.service = service
        self.closing = threading.Event()
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), Handler)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def start(self) -> None:
        """Serve in the background."""
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def stop(self) -> None:
        """Stop serving and let go of held connections."""
        self.closing.set()
        self.shutdown()
        for connection in list(self._open):
            connection.close()
        self.server_close()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember the connection, so that closing can end it."""
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forget the connection."""
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away in the middle is no error of ours; anything else shows in the answer."""


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "ESF"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_GET(self) -> None:
        """Answer."""
        self._serve()

    def do_POST(self) -> None:
        """Answer."""
        self._serve()

    def do_PUT(self) -> None:
        """Answer."""
        self._serve()

    def do_PATCH(self) -> None:
        """Answer."""
        self._serve()

    def do_DELETE(self) -> None:
        """Answer."""
        self._serve()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as inherited
        """Say nothing."""

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        if self.path.startswith("/__double/"):
            self._control(body)
            return
        reply = self.server.service.handle(self.command, self.path, self.headers, body)  # type: ignore[arg-type]
        if reply.delivery == "reset":
            # Lingering for no time makes the kernel send a reset instead of an orderly end.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            self.connection.close()
        elif reply.delivery == "stall":
            self.server.closing.wait(reply.seconds)
            self.close_connection = True
        else:
            self._send(reply)

    def _send(self, reply: Reply) -> None:
        content = reply.body
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Vary", "Origin, X-Origin, Referer")
        if len(content) > _ZIP_FROM and "gzip" in self.headers.get("Accept-Encoding", ""):
            content = gzip.compress(content, compresslevel=1)
            self.send_header("Content-Encoding", "gzip")
        for name, value in reply.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if reply.delivery == "slow":
            self._trickle(content, reply.seconds)
        else:
            self.wfile.write(content)
            self.wfile.flush()

    def _trickle(self, content: bytes, seconds: float) -> None:
        pieces = 20
        size = max(1, -(-len(content) // pieces))
        for start in range(0, len(content), size):
            self.wfile.write(content[start : start + size])
            self.wfile.flush()
            if self.server.closing.wait(seconds / pieces):
                return

    def _control(self, body: bytes) -> None:
        split = urlsplit(self.path)
        query = {key: values[-1] for key, values in parse_qs(split.query).items()}
        try:
            given = json.loads(body) if body else {}
            status, answer = 200, answer_control(self.server.service, self.command, split.path, query, given)
        except (KeyError, TypeError, ValueError) as error:
            status, answer = 400, {"error": f"{type(error).__name__}: {error}"}
        self._send(Reply(status, json.dumps(answer, ensure_ascii=False, indent=2).encode()))
