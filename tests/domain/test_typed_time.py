"""What people type about days and times is understood as they meant it, or not at all."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_datetime
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.typed_time import Moment, NotUnderstood, Past, read_date, read_moment

HELSINKI = "Europe/Helsinki"
ZONE = ZoneInfo(HELSINKI)
# a Saturday evening, 20:33 on the wall
NOW = datetime(2026, 11, 21, 18, 33, tzinfo=UTC)
LANGUAGES = ("fi", "sv", "en", "fi-easy")
LOCALES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}


def seen(read: Moment | NotUnderstood | Past) -> str:
    """What was understood, on a Helsinki wall clock; a day alone without its hour."""
    if isinstance(read, NotUnderstood):
        return "?"
    local = read.at.astimezone(ZONE)
    assert local.date() == read.day
    if isinstance(read, Past):
        return local.strftime("past %Y-%m-%d")
    return local.strftime("%Y-%m-%d" if read.needs_time else "%Y-%m-%d %H:%M")


def moment(text: str, language: str, now: datetime = NOW) -> str:
    return seen(read_moment(text, now, HELSINKI, language))


def day(text: str, language: str, now: datetime = NOW) -> str:
    return seen(read_date(text, now, HELSINKI, language))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ti 14:30", "2026-11-24 14:30"),
        ("tiistaina klo 14", "2026-11-24 14:00"),
        ("ensi tiistaina 14.30", "2026-11-24 14:30"),
        ("huomenna 9", "2026-11-22 09:00"),
        ("3.12. klo 14.00", "2026-12-03 14:00"),
        ("to 3.12. klo 14.00", "2026-12-03 14:00"),
        ("3.12.2026 14:30", "2026-12-03 14:30"),
        ("3.12.26 klo 9", "2026-12-03 09:00"),
        ("3/12 klo 9", "2026-12-03 09:00"),
        ("ylihuomenna", "2026-11-23"),
        ("maanantaina klo 8", "2026-11-23 08:00"),
        ("ti iltapäivällä", "2026-11-24"),
        ("ti iltapäivällä kolmelta", "2026-11-24 15:00"),
        ("tiistaina kahden jälkeen", "2026-11-24 14:00"),
        ("puoli kolmelta maanantaina", "2026-11-23 14:30"),
        ("maanantaina puoli seitsemältä aamulla", "2026-11-23 06:30"),
        ("ensi viikon keskiviikkona klo 9", "2026-11-25 09:00"),
        ("kahden viikon päästä", "2026-12-05"),
        ("2 viikon päästä klo 9", "2026-12-05 09:00"),
        ("3. joulukuuta klo 14.30", "2026-12-03 14:30"),
        ("joulukuun 3. klo 9", "2026-12-03 09:00"),
        ("klo 14 tiistaina", "2026-11-24 14:00"),
    ],
)
@pytest.mark.parametrize("language", ["fi", "fi-easy"])
def test_finnish(text: str, expected: str, language: str) -> None:
    assert moment(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("imorgon kl 9", "2026-11-22 09:00"),
        ("i morgon kl. 9", "2026-11-22 09:00"),
        ("i övermorgon", "2026-11-23"),
        ("på tisdag 14.30", "2026-11-24 14:30"),
        ("nästa onsdag kl 10", "2026-11-25 10:00"),
        ("on 10", "2026-11-25 10:00"),
        ("halv tre på måndag", "2026-11-23 14:30"),
        ("torsdag den 3 december kl 14.00", "2026-12-03 14:00"),
        ("den 3:e december 14", "2026-12-03 14:00"),
        ("lördag efter två", "2026-11-28 14:00"),
        ("nästa vecka på fredag kl 9", "2026-11-27 09:00"),
        ("om två veckor", "2026-12-05"),
        ("på torsdag f.m. 9", "2026-11-26 09:00"),
        ("tors 3.12 kl. 14.00", "2026-12-03 14:00"),
        ("i morgon bitti kl. 8", "2026-11-22 08:00"),
        ("på tisdag eftermiddag kl. 3", "2026-11-24 15:00"),
        ("i kväll kl. 22", "2026-11-21 22:00"),
        ("nästa veckas onsdag kl. 9", "2026-11-25 09:00"),
        ("igår", "past 2026-11-20"),
    ],
)
def test_swedish(text: str, expected: str) -> None:
    assert moment(text, "sv") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("next Tuesday after two", "2026-11-24 14:00"),
        ("tue 14:30", "2026-11-24 14:30"),
        ("tomorrow at 9", "2026-11-22 09:00"),
        ("tomorrow at 2:30", "2026-11-22 14:30"),
        ("tomorrow 2:30 p.m.", "2026-11-22 14:30"),
        ("tomorrow 2am", "2026-11-22 02:00"),
        ("3 December 14:00", "2026-12-03 14:00"),
        ("December 3rd at 9", "2026-12-03 09:00"),
        ("Thursday 3 December, 14:00", "2026-12-03 14:00"),
        ("2026-12-03 14:00", "2026-12-03 14:00"),
        ("2026-12-03T14:00", "2026-12-03 14:00"),
        ("day after tomorrow", "2026-11-23"),
        ("in two weeks at 10", "2026-12-05 10:00"),
        ("next week on Monday at half past two", "2026-11-23 14:30"),
        ("on Friday at noon", "2026-11-27 12:00"),
        ("Friday 11 at night", "2026-11-27 23:00"),
        ("yesterday", "past 2026-11-20"),
    ],
)
def test_english(text: str, expected: str) -> None:
    assert moment(text, "en") == expected


@pytest.mark.parametrize(
    "text", ["TI 14:30", "  ti   14.30 ", "ti. klo 14.30.", "ti klo14:30", "Ti, 14.30!", "ti\t14:30"]
)
def test_case_spaces_and_dots_do_not_matter(text: str) -> None:
    assert moment(text, "fi") == "2026-11-24 14:30"


def test_letters_without_dots_and_rings_are_read_too() -> None:
    assert moment("tanaan 23:30", "fi") == moment("tänään 23:30", "fi") == "2026-11-21 23:30"
    assert moment("pa sondag 10", "sv") == moment("på söndag 10", "sv") == "2026-11-22 10:00"


def test_a_person_may_type_in_another_language_than_their_own() -> None:
    assert moment("next Tuesday after two", "fi") == "2026-11-24 14:00"
    assert moment("huomenna klo 9", "en") == "2026-11-22 09:00"
    # but a preposition of one's own language is no weekday of another
    assert moment("on 9", "en") == "?"
    assert moment("to 9", "en") == "?"
    assert moment("to 9", "fi") == "2026-11-26 09:00"


def test_a_bare_weekday_is_today_only_while_the_time_is_ahead() -> None:
    assert moment("lauantaina 20:34", "fi") == "2026-11-21 20:34"
    assert moment("lauantaina 20:33", "fi") == "2026-11-28 20:33"
    assert moment("lauantaina", "fi") == "2026-11-28"


def test_a_time_alone_is_the_next_time_the_clock_shows_it() -> None:
    assert moment("20:34", "fi") == "2026-11-21 20:34"
    assert moment("klo 14", "fi") == "2026-11-22 14:00"
    assert moment("14", "fi") == "?"


def test_next_is_never_today_and_in_swedish_and_english_it_is_next_week() -> None:
    monday = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
    assert moment("ensi maanantaina 14", "fi", monday) == "2026-11-30 14:00"
    assert moment("ensi keskiviikkona 14", "fi", monday) == "2026-11-25 14:00"
    assert moment("next wednesday 14", "en", monday) == "2026-12-02 14:00"
    assert moment("nästa onsdag 14", "sv", monday) == "2026-12-02 14:00"


def test_a_dotted_pair_is_a_day_or_a_time_by_what_stands_beside_it() -> None:
    assert moment("24.12", "fi") == "2026-12-24"
    assert moment("huomenna 9.10", "fi") == "2026-11-22 09:10"
    assert moment("ti 9.10", "fi") == "2026-11-24 09:10"
    assert moment("to 3.12", "fi") == "2026-12-03"
    assert moment("to klo 3.12", "fi") == "2026-11-26 03:12"
    assert moment("3.12 14.00", "fi") == moment("14.00 3.12", "fi") == "2026-12-03 14:00"
    assert moment("3.12 klo 9.11", "fi") == "2026-12-03 09:11"
    assert moment("3.12.14:30", "fi") == "2026-12-03 14:30"
    # Friday 9 October is over, and so is the day alone: ten past nine is meant
    assert moment("pe 9.10", "fi") == "2026-11-27 09:10"
    assert moment("9.10", "fi") == "2026-11-22 09:10"
    # 6 October 2027 is a Wednesday
    september = datetime(2027, 9, 1, tzinfo=UTC)
    assert moment("ke 6.10", "fi", september) == "2027-10-06"
    assert moment("to 6.10", "fi", september) == "2027-09-02 06:10"


def test_small_hours_are_in_the_afternoon_unless_one_says_otherwise() -> None:
    assert moment("huomenna klo 2", "fi") == "2026-11-22 14:00"
    assert moment("huomenna klo 02", "fi") == "2026-11-22 02:00"
    assert moment("huomenna klo 2 yöllä", "fi") == "2026-11-22 02:00"
    assert moment("huomenna 2.30", "fi") == "2026-11-22 02:30"
    assert moment("huomenna klo 7", "fi") == "2026-11-22 07:00"
    assert (moment("3.12. 2:30", "fi"), moment("3.12. 2:30", "en")) == (
        "2026-12-03 02:30",
        "2026-12-03 14:30",
    )


def test_what_is_over_is_past_and_a_date_long_gone_is_next_years() -> None:
    assert moment("20.11. klo 14", "fi") == "past 2026-11-20"
    assert moment("tänään klo 14", "fi") == "past 2026-11-21"
    assert moment("tänään klo 20:33", "fi") == "past 2026-11-21"
    assert moment("3.12.2025 14:30", "fi") == "past 2025-12-03"
    assert moment("15.1. klo 9", "fi") == "2027-01-15 09:00"
    assert moment("28.12. klo 9", "fi", datetime(2027, 1, 10, tzinfo=UTC)) == "past 2026-12-28"
    assert moment("today", "en") == "2026-11-21"


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "😀", "klo", "ti ke 9", "ti 25:00", "ti 14:75", "31.2. klo 9", "14.30.2026 klo 9",
        "29.2. klo 9", "ti 3.12.", "ti 3.12", "ke 9.11", "ke 3.10", "tiistaina 3.12. klo 14.00", "3.12.2999 klo 9",
        "ti 14-15", "ti aamulla 9 illalla", "huomenna tai ylihuomenna", "ei käy", "ti 9 ti 10", "99.99.9999", "0.0.",
        "next month tuesday", "two weeks", "２０:61",
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_time_is_not_understood(text: str, language: str) -> None:
    assert moment(text, language) == "?"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("15.1. asti", "fi", "2027-01-15"),
        ("until 15.1.", "fi", "2027-01-15"),
        ("15.1.2027", "fi", "2027-01-15"),
        ("15. tammikuuta saakka", "fi", "2027-01-15"),
        ("2 viikkoa", "fi", "2026-12-05"),
        ("kahdeksi viikoksi", "fi", "2026-12-05"),
        ("viikon", "fi-easy", "2026-11-28"),
        ("kuukausi", "fi", "2026-12-21"),
        ("3 kk", "fi", "2027-02-21"),
        ("maanantaihin asti", "fi", "2026-11-23"),
        ("keskiviikkoon", "fi", "2026-11-25"),
        ("huomiseen", "fi", "2026-11-22"),
        ("until 15.1.", "en", "2027-01-15"),
        ("two weeks", "en", "2026-12-05"),
        ("for a month", "en", "2026-12-21"),
        ("3 days", "en", "2026-11-24"),
        ("until next Monday", "en", "2026-11-23"),
        ("två veckor", "sv", "2026-12-05"),
        ("ett par veckor", "sv", "2026-12-05"),
        ("fjorton dagar", "sv", "2026-12-05"),
        ("tills vidare", "sv", "?"),
        ("i en månad", "sv", "2026-12-21"),
        ("till den 15 januari", "sv", "2027-01-15"),
        ("t.o.m. 15.1.", "sv", "2027-01-15"),
        ("today", "en", "past 2026-11-21"),
        ("15.11.", "fi", "past 2026-11-15"),
        ("15.1. klo 12", "fi", "?"),
        ("toistaiseksi", "fi", "?"),
    ],
)
def test_until_when(text: str, language: str, expected: str) -> None:
    assert day(text, language) == expected


def test_a_month_from_the_last_day_ends_on_the_last_day() -> None:
    assert day("a month", "en", datetime(2027, 1, 31, 12, tzinfo=UTC)) == "2027-02-28"
    assert day("kuukausi", "fi", datetime(2027, 12, 31, 12, tzinfo=UTC)) == "2028-01-31"


def test_the_leap_day_is_found_in_the_year_that_has_it() -> None:
    assert moment("29.2. klo 9", "fi", datetime(2027, 11, 1, tzinfo=UTC)) == "2028-02-29 09:00"


def test_a_day_begins_at_midnight_where_the_person_is() -> None:
    read = read_date("until tomorrow", NOW, "America/New_York", "en")
    assert isinstance(read, Moment)
    assert read.at == datetime(2026, 11, 22, 5, 0, tzinfo=UTC)


def test_the_hours_when_the_clock_is_turned() -> None:
    assert read_moment("25.10.2026 klo 03:30", datetime(2026, 10, 1, tzinfo=UTC), HELSINKI, "fi") == Moment(
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC), date(2026, 10, 25)
    )
    assert moment("28.3.2027 klo 03:30", "fi") == "2027-03-28 04:30"


def test_a_time_typed_after_the_day_reads_together_with_it() -> None:
    read = read_moment("ensi tiistaina", NOW, HELSINKI, "fi")
    assert isinstance(read, Moment)
    assert read.needs_time
    assert moment(f"{read.day} kahden jälkeen", "fi") == "2026-11-24 14:00"


def test_a_naive_now_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        read_moment("ti 9", NOW.replace(tzinfo=None), HELSINKI, "fi")


@given(
    st.integers(1, 800 * 1440).map(lambda minutes: NOW + timedelta(minutes=minutes)),
    st.sampled_from(
        [
            ("fi", "d.M.y 'klo' H.mm"), ("fi", "EEE d.M.y 'klo' HH:mm"), ("fi", "EEEE d. MMMM y 'klo' HH.mm"),
            ("fi", "y-MM-dd HH:mm"), ("sv", "EEEE 'den' d MMMM y 'kl.' HH.mm"), ("sv", "d.M.y HH:mm"),
            ("sv", "d MMMM y, 'kl' HH:mm"), ("en", "EEEE d MMMM y, HH:mm"), ("en", "d MMM y h:mm a"),
            ("en", "MMMM d y 'at' HH:mm"), ("en", "HH:mm d.M.y"),
        ]
    ),
)  # fmt: skip
def test_every_date_written_out_in_full_comes_back_as_it_was(at: datetime, form: tuple[str, str]) -> None:
    language, pattern = form
    local = at.astimezone(ZONE)
    read = read_moment(format_datetime(local, pattern, locale=LOCALES[language]), NOW, HELSINKI, language)
    assert isinstance(read, Moment)
    # an hour that comes twice looks the same both times: the first is meant
    assert read.at == local.replace(fold=0).astimezone(UTC)


WORDS = st.sampled_from(
    [
        "ti", "to", "on", "next", "ensi", "nästa", "viikolla", "week", "vecka", "klo", "kl", "at", "9",
        "14", "02", "14.30", "9.10", "3.12.", "3.12", "24.12.2026", "2026-12-24", "2", "en", "a", "kahden",
        "päästä", "in", "om", "after", "jälkeen", "efter", "puoli", "half", "halv", "joulukuuta", "december", "2027",
        "pm", "aamulla", "asti", "yesterday", "10.11",
    ]
)  # fmt: skip


def test_a_long_text_is_no_time() -> None:
    assert moment("noin " * 20 + "ti 14:30", "fi") == "?"
    assert moment("1" * 20_000, "fi") == "?"
    assert moment("ti " * 7_000, "sv") == "?"
    assert day("kuukausi " * 2_000, "fi") == "?"


@given(
    st.one_of(st.text(max_size=100), st.lists(WORDS, max_size=6).map(" ".join)),
    st.sampled_from([*LANGUAGES, "de", ""]),
)
def test_whatever_is_typed_nobody_gets_a_time_that_is_over(text: str, language: str) -> None:
    today = NOW.astimezone(ZONE).date()
    for read in (read_moment(text, NOW, HELSINKI, language), read_date(text, NOW, HELSINKI, language)):
        if isinstance(read, Moment):
            assert read.day >= today
            assert read.day == read.at.astimezone(ZONE).date()
            assert read.at > NOW or (read.needs_time and read.day == today)
        elif isinstance(read, Past):
            assert read.at <= NOW
    assert not isinstance(read, Moment) or (read.needs_time and read.at > NOW)


@given(st.integers(0, 6), st.integers(0, 23), st.integers(0, 59), st.integers(0, 7 * 1440))
def test_a_weekday_with_a_time_is_the_first_such_moment_ahead(
    weekday: int, hour: int, minute: int, later: int
) -> None:
    now = NOW + timedelta(minutes=later)
    name = ("ma", "ti", "ke", "to", "pe", "la", "su")[weekday]
    read = read_moment(f"{name} {hour:02}:{minute:02}", now, HELSINKI, "fi")
    assert isinstance(read, Moment)
    assert (read.day.weekday(), read.at.astimezone(ZONE).strftime("%H:%M")) == (
        weekday,
        f"{hour:02}:{minute:02}",
    )
    assert timedelta(0) < read.at - now <= timedelta(days=7)
