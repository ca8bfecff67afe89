"""Working days, and the time of one limit counted by them."""

import calendar as months
from datetime import date, datetime, timedelta

EPOCH = date(1970, 1, 1)
MINUTES = {"minute": 1, "hour": 60, "working-hour": 60}


def days(text):
    return (date.fromisoformat(text[:10]) - EPOCH).days


def moved(day, amount, unit):
    """A day moved by whole days, weeks, months or years; months end at the latest with their last day."""
    if unit in ("day", "week"):
        return day + timedelta(amount * (7 if unit == "week" else 1))
    index = day.year * 12 + day.month - 1 + amount * (12 if unit == "year" else 1)
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, months.monthrange(year, month + 1)[1]))


class Calendar:
    def __init__(self, data):
        self.weekdays = set(data["weekdays"])
        self.off = {entry["date"] for entry in data.get("daysOff", [])}
        self.worked = {entry["date"] for entry in data.get("workingDays", [])}
        self.hours = [self.window(entry) for entry in data["officeHours"]]
        self.own_hours = {entry["date"]: [self.window(w) for w in entry["hours"]] for entry in data.get("halfDays", [])}
        self.weekday_hours = {
            entry["weekday"]: [self.window(w) for w in entry["hours"]] for entry in data.get("weekdayHours", [])
        }
        self.choices = {entry["choice"] for entry in data.get("conventions", [])}
        self.full_day = sum(closes - opens for opens, closes in self.hours)

    @staticmethod
    def minute(text):
        return int(text[:2]) * 60 + int(text[3:])

    def window(self, entry):
        return self.minute(entry["opens"]), self.minute(entry["closes"])

    def windows(self, day):
        return self.own_hours.get(day.isoformat()) or self.weekday_hours.get(day.isoweekday()) or self.hours

    def works(self, day):
        text = day.isoformat()
        return text in self.worked or (day.isoweekday() in self.weekdays and text not in self.off)

    def on_or_after(self, day):
        while not self.works(day):
            day += timedelta(1)
        return day

    def after(self, day, count=1):
        for _ in range(count):
            day = self.on_or_after(day + timedelta(1))
        return day

    def moved(self, day, count):
        """The day so many working days later, or earlier; the day itself is not counted."""
        step = timedelta(1 if count > 0 else -1)
        for _ in range(abs(count)):
            day += step
            while not self.works(day):
                day += step
        return day

    def open_at(self, moment):
        """The moment itself when the office is open, else when it opens next."""
        day = moment.date()
        midnight = datetime.combine(day, datetime.min.time())
        for opens, closes in self.windows(day) if self.works(day) else []:
            if moment <= midnight + timedelta(minutes=closes):
                return max(moment, midnight + timedelta(minutes=opens))
        day = self.after(day)
        return datetime.combine(day, datetime.min.time()) + timedelta(minutes=self.windows(day)[0][0])

    def share_of(self, day, share):
        """When a share of a working day has passed; half a day is the morning."""
        windows = self.windows(day)
        rest = sum(closes - opens for opens, closes in windows) * share.numerator // share.denominator
        for opens, closes in windows:
            if rest > 0:
                minute = opens + min(rest, closes - opens)
                rest -= min(rest, closes - opens)
        if len(windows) == 2:
            midday = windows[0][1]
            minute = min(minute, midday) if share * 2 <= 1 else minute
            minute = max(minute, midday) if share * 2 >= 1 else minute
        return datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)

    def add_minutes(self, moment, count):
        """The end of so many minutes of office hours."""
        if count == 0:
            return moment
        day = self.on_or_after(moment.date())
        while True:
            midnight = datetime.combine(day, datetime.min.time())
            for opens, closes in self.windows(day):
                start = max(midnight + timedelta(minutes=opens), moment)
                open_minutes = int((midnight + timedelta(minutes=closes) - start).total_seconds()) // 60
                if open_minutes >= count:
                    return start + timedelta(minutes=count)
                count -= max(open_minutes, 0)
            day = self.after(day)


class Count:
    """Counts the time of one limit."""

    def __init__(self, calendar, start, cutoff, appointment):
        self.calendar, self.start, self.appointment = calendar, start, appointment
        self.cutoff = cutoff or {}
        limit = self.cutoff.get("after")
        self.is_late = bool(limit) and start.strftime("%H:%M") > limit and calendar.works(start.date())

    def end(self, lengths, dwells):
        ended, is_day = self.ended(lengths, dwells, self.receipt())
        if is_day and ended.date() == self.start.date() and self.is_closed():
            ended, is_day = self.ended(lengths, dwells, self.calendar.after(ended.date()))
        return ended

    def is_closed(self):
        """Whether it came on a working day, when the office had closed."""
        day = self.start.date()
        closes = self.calendar.windows(day)[-1][1]
        return self.calendar.works(day) and self.start.hour * 60 + self.start.minute > closes

    def ended(self, lengths, dwells, receipt):
        position, is_day = self.start, False
        is_working = False
        if self.in_days(*lengths[0]) or self.has_share(*lengths[0]):
            position, is_day = datetime.combine(receipt, datetime.min.time()), True
        for number, unit in [*lengths, *dwells]:
            is_working = unit == "working-day"
            if self.in_days(number, unit):
                day, number = position.date(), int(number)
                day = self.calendar.after(day, number) if unit == "working-day" else moved(day, number, unit)
                position, is_day = datetime.combine(day, datetime.min.time()), True
                continue
            if self.has_share(number, unit):
                # Whole days, then a share of the next working day.
                day = self.calendar.after(position.date(), int(number) + 1)
                if number is lengths[-1][0] and not dwells and self.is_late and self.cutoff["moves"] == "end":
                    day = self.calendar.after(day)
                position, is_day = self.calendar.share_of(day, number - int(number)), False
                continue
            start = position + timedelta(1) if is_day else position
            is_day = False
            minutes = int(number * MINUTES.get(unit, self.calendar.full_day))
            if unit in ("working-day", "working-hour"):
                position = self.calendar.add_minutes(start, minutes)
            else:
                position = start + timedelta(minutes=minutes) if minutes else self.calendar.open_at(start)
        return (self.printed(position.date(), is_working) if is_day else position), is_day

    @staticmethod
    def in_days(number, unit):
        return unit not in MINUTES and number.denominator == 1

    @staticmethod
    def has_share(number, unit):
        return unit == "working-day" and number > 1 and number.denominator > 1

    def receipt(self):
        day = self.start.date()
        if not self.calendar.works(day):
            return self.calendar.on_or_after(day)
        return self.calendar.after(day) if self.is_late and self.cutoff["moves"] == "start" else day

    def printed(self, day, is_working):
        if not is_working:
            day = self.calendar.on_or_after(day)
        if self.is_late and self.cutoff["moves"] == "end":
            day = self.calendar.after(day)
        minute = self.calendar.windows(day)[-1][1]
        if isinstance(self.appointment, dict):
            minute = Calendar.minute(self.appointment["at"])
        return datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)
