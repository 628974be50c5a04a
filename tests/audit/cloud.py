"""A company in the cloud: spreadsheets in the double of Google Sheets, audited by the real service for the double of Tasks."""

import csv
import io

from google.api_core.client_options import ClientOptions
from google.auth.credentials import AnonymousCredentials
from google.cloud import tasks_v2
from google.cloud.tasks_v2.services.cloud_tasks.transports import CloudTasksRestTransport
from google.oauth2.credentials import Credentials

from sheets_service.audit.cloud_queue import Target
from sheets_service.auth import Keys
from sheets_service.service import Settings, create_app
from sheets_service.service.settings import AuditSettings
from tests.audit.company import HEADINGS, SHEETS
from tests.service.conftest import AUDIENCE, Mint
from tests.sheets_double import LoopbackAdapter, SheetsDouble
from tests.tasks_double import Queue, StillClock, TasksDouble

URL = "https://okr-review.example.com"
QUEUE = "projects/acme/locations/europe-west1/queues/okr-audit"
BOT, RUNNER, SCHEDULER = (
    f"{name}@acme.iam.gserviceaccount.com" for name in ("okr-review", "okr-tasks", "okr-schedule")
)
ANA = "ana@example.com"
OF_OURS, OF_A_CALL = 0.5, 0.5  # seconds of the clock that a task takes by itself, and for each call to Google
HEAD = ["Spreadsheet", "Team", "Owner", "Cadence", "Preset", "On"]


def real_client(host):
    """The real client of google-cloud-tasks, talking REST to loopback."""
    transport = CloudTasksRestTransport(host=host, url_scheme="http", credentials=AnonymousCredentials())
    return tasks_v2.CloudTasksClient(transport=transport, client_options=ClientOptions())


class Cloud:
    """Everything that an audit in the cloud meets, for the length of a with block."""

    def __init__(self, mint=None, *, per_minute=55, webhook=""):
        self.mint = mint or Mint()
        self.clock = StillClock()
        self.double = SheetsDouble(seed=1, clock=self.clock)
        self.tasks = TasksDouble(self.clock, self._deliver, self.token)
        self.tasks.queues[QUEUE] = Queue()
        self.registry = ""
        self._tokens = {}
        self._own = {}
        self._options = {"per_minute": per_minute, "webhook": webhook}

    def __enter__(self):
        self.double.__enter__()
        self.tasks.__enter__()
        self.registry = self.double.create(
            "Registry", owner=ANA, access={ANA: "writer", BOT: "writer"}, tabs={"List": {"values": [HEAD]}}
        )
        client = real_client(self.tasks.host)
        audits = AuditSettings(
            target=Target(QUEUE, URL, RUNNER),
            bot=BOT,
            callers=frozenset({SCHEDULER}),
            registry=self.registry,
            credentials=lambda: Credentials(BOT),
            client=lambda: client,
            now=self.clock.moment,
            **self._options,
        )
        self.settings = Settings(
            audiences=frozenset({AUDIENCE}),
            domains=frozenset({"example.com"}),
            keys=Keys(self.mint.fetch),
            adapter=LoopbackAdapter(self.double.url),
            sleep=self.clock.advance,
            calls_per_minute=100_000,
            audits=audits,
        )
        self.app = create_app(self.settings).test_client()
        return self

    def __exit__(self, *error):
        self.tasks.__exit__(*error)
        self.double.__exit__(*error)

    def token(self, account, audience=URL):
        known = (account, audience)
        if known not in self._tokens:
            self._tokens[known] = self.mint.token(email=account, aud=audience, hd=None)
        return self._tokens[known]

    def start(self, account=SCHEDULER, **body):
        return self.app.post("/v1/audits", json=body, headers={"Authorization": f"Bearer {self.token(account)}"})

    def enrol(self, spreadsheet, who=ANA):
        return self.as_person("/v1/enrolments", who, spreadsheet=spreadsheet)

    def as_person(self, path, who=ANA, **body):
        """POST with a person's two tokens."""
        if who not in self._own:
            self._own[who] = self.mint.token(email=who)
        headers = {"Authorization": f"Bearer {self._own[who]}", "X-Okr-Access-Token": who}
        return self.app.post(path, json=body, headers=headers)

    def sheet(self, lines, *, enrolled=True, access=None):
        """A team's spreadsheet, shared with the audit; `lines` are CSV below the usual headings."""
        values = list(csv.reader(io.StringIO(f"{HEADINGS}\n{lines.strip()}")))
        shared = {ANA: "writer", BOT: "writer"} if access is None else access
        made = self.double.create(tabs={"OKRs": {"values": values}}, owner=ANA, access=shared)
        if enrolled:
            assert self.enrol(made).status_code == 200
        return made

    def company(self):
        """The small company of the other tests; its spreadsheets by team."""
        teams = {"Company": "company.csv", "Support": "teams/support.csv", "Product": "teams/product.csv"}
        made = {team: self.sheet(SHEETS[name]) for team, name in teams.items()}
        self.list(*([address(one), team] for team, one in made.items()))
        del self.double.calls[:]
        return made

    def list(self, *rows):
        """Write the registry's rows below its headings."""
        cells = [{"values": [{"userEnteredValue": {"stringValue": text}} for text in row]} for row in rows]
        start = {"sheetId": 0, "rowIndex": 1, "columnIndex": 0}
        size = {
            "properties": {"sheetId": 0, "gridProperties": {"rowCount": len(rows) + 20}},
            "fields": "gridProperties.rowCount",
        }
        self.double.edit(
            self.registry,
            {"updateSheetProperties": size},
            {"updateCells": {"start": start, "rows": cells, "fields": "userEnteredValue"}},
        )

    def tabs(self):
        return [one["properties"]["title"] for one in self.double.snapshot(self.registry)["sheets"]]

    def results(self):
        """The rows of the audit tab by team, as heading → text."""
        headings, *rows = self.double.values(self.registry, "OKR Audit")[3:]
        return {row[1]: dict(zip(headings, row, strict=False)) for row in rows}

    def portfolio(self):
        return "\n".join(" | ".join(row) for row in self.double.values(self.registry, "OKR Portfolio"))

    def _deliver(self, url, headers, body):
        assert url.startswith(URL)
        before = len(self.double.calls)
        answer = self.app.post(url.removeprefix(URL), data=body, headers=headers)
        self.tasks.takes = OF_OURS + OF_A_CALL * (len(self.double.calls) - before)
        return answer.status_code, answer.headers, answer.get_data()


def address(spreadsheet):
    return f"https://docs.google.com/spreadsheets/d/{spreadsheet}/edit#gid=0"
