"""What the words of a check-in amount to, in phrases of many teams."""

import pytest

from sheets_service.okrs import Cycle, KeyResult
from sheets_service.rules.check_in_notes import is_hope, is_lesson, is_plan, is_swerve, paused_until

NINE_IN_TEN = 0.9
HOPES = """
Let us hope for better weather / We stay positive / Surely the spring campaign helps / It should sort itself out
Things will turn around / The trend will reverse / Confident we get there in the end / Maybe the press helps / Maybe next month
With luck the grant arrives / It usually picks up in autumn / December is always stronger / We will manage somehow
We'll get there / We can still make it / I have a good feeling / Trying our best / Everyone gives their best / Keep going
Fingers crossed for the inspection / If the weather holds we make it / Would be nice if the supplier answered / Wish us luck
Looking forward to better numbers / Expecting a jump soon / Will improve once people know us / Might work out
Trust the process
Numbers will follow / It'll be all right / We will do better next time / Hopefully no more storms / We are convinced
"""
PLANS = """
Lia calls ten parents on Monday / New rota from 1 March / Pilot in two wards starts next week
Ben rewrites the letter by Friday
Meeting with the landlord on 12 May, Tom / Order placed, delivery on 3 June / Second nurse begins 1 October
Trial of the earlier bus from 4 May / Next: test the shorter form with 20 visitors / Decision at the board on 9 May
Training for six guides on 14 March / Kim takes over the list from Jo / Ask the three largest suppliers, Ana, this week
Signs go up on Thursday / Shop 4 gets the new till on Tuesday / Draft of the new letter to be tested in week 9
Workshop by 12.6. with both shifts / Rota changes from 3/5, Mo / Decision due 14.9 / New form on 1.10.
We visit the five slowest branches until 15 June / Will split the queue in two from Monday / Interview 8 patients, Mo, by 20 Feb
"""
REPORTS = """
No change / Same as last week / A quiet month / Holidays / Rain all week / Supplier late again / Numbers unchanged / Flat
Down a little / Up by two / Sick leave in the team / Waiting for approval / Discussed with the team / Sent a reminder
Nobody has time / Vendor has not answered / No reply from the city / They look into it / Hard to say why / Still waiting
Under discussion / Work continues / More complaints than usual / Delay at the factory / Budget not approved / Easter week
Three machines broken / 14 now / At 37 of 90 / Fewer visitors because of the heat
At 18 now / 17.5 this week / Value this week: 17 days / 3.4 in week 8 / Rejects at 13.1 / Slightly better than last week
Still below plan / 41 (last week 39) / Reached 12.5 / A bit better, 6.2 / Quieter this week / 61% so far / Two more this week
"""
SWERVES = """
Stopped to work on the app / Dropped for now / On pause since the reorganisation / Priority is now the merger / Started again
All people moved to the merger / Replaced by a new goal / We now focus on partners / Changed course / Change of plan: app first
New target 40 / Target cut to 40 / Target 60 -> 40 / Goal reduced / Definition changed: only paid visits count
Put aside for now
Switched to the second supplier list / Restarted after two weeks / Scope reduced to two regions / Abandoned, back to plan A
Team pulled off for the audit / We turned to schools instead / Paused; the board wants the fair first
"""
NO_SWERVES = """
Complaints dropped to 20 after the new sign / The line stopped twice / Two shops changed their hours / New sign at the door
Complaints moved to email / Back to normal after the strike / New members from the fair / Two people changed their appointment
Traffic moved to the ring road / Patients switched to the app / Target in sight / Nothing changed / We are back on track
"""


def notes(text):
    return [note.strip() for line in text.strip().splitlines() for note in line.split(" / ")]


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        (HOPES, is_hope),
        (PLANS, lambda note: is_plan(note) and not is_hope(note)),
        (REPORTS, lambda note: not is_plan(note) and not is_hope(note)),
        (SWERVES, is_swerve),
        (NO_SWERVES, lambda note: not is_swerve(note)),
    ],
    ids=["hopes", "plans", "reports", "swerves", "no swerves"],
)
def test_nine_notes_in_ten_are_understood(text, is_so):
    wrong = [note for note in notes(text) if not is_so(note)]

    assert len(wrong) <= (1 - NINE_IN_TEN) * len(notes(text)), wrong


def test_a_lesson_says_what_was_found_out():
    assert is_lesson("Learned: people stop at the photo upload")
    assert is_lesson("It turned out that mornings do not work")
    assert not is_lesson("Ended at 28")


def test_a_pause_rests_until_its_day():
    from_note = KeyResult("Falls a month", "KR1", 0, note="paused until 2027-03-15, because the ward is closed")

    assert str(paused_until(from_note, Cycle(None, None, None))) == "2027-03-15"
    assert paused_until(KeyResult("Falls a month", "KR1", 0, note="slow"), Cycle(None, None, None)) is None
