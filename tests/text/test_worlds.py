"""Which world a text speaks of, and how near two texts are by it."""

from sheets_service.text.worlds import count_told, find_worlds, nearness


def test_a_word_is_told_with_its_ending_cut_off():
    assert find_worlds("Cows milked, and calves in the barn") == {"cow", "milk", "calves", "barn"}


def test_the_longest_entry_wins():
    assert "car park" in find_worlds("Spaces in the car park")
    assert "car" not in find_worlds("Spaces in the car park")


def test_words_of_any_house_tell_no_world():
    assert count_told(("Customers who order again", "Complaints a week")) == 0


def test_one_world_is_nearer_than_a_border_and_a_border_nearer_than_none():
    dairy = ("Cheese and butter",)

    same, border, none = (
        nearness(dairy, (other,)) for other in ("Bread and soup", "Cows in the barn", "A judge at court")
    )

    assert same > border > none == 0


def test_who_says_nothing_is_near_to_all():
    assert nearness(("Customers come back",), ("Cows in the barn",)) == 1
