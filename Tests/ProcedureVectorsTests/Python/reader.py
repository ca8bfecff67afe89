"""A small interpreter of compiled catalogues: documents and due dates.

Follows the article "Reading a catalogue in another language" and the JSON Schema. Conditions are evaluated by a JsonLogic
library; what the dossier does not tell is None, which is neither true nor false.
"""

from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import combinations

from json_logic import jsonLogic

from working_days import EPOCH, Calendar, Count, days, moved


def is_in_force(interval, day):
    return interval.get("from", "") <= day <= interval.get("to", "9999")


# The statuses of documents, the one that leaves most to do last.
URGENCY = "not-required optional waived satisfied later undetermined defective missing".split()
HELD = ("satisfied", "waived", "later")
SETTLED = ("satisfied", "not-required", "waived", "optional", "later")


def is_the_same(demand, other):
    """Whether two procedures demand the same, which is handed in once."""
    ways = [(one["verb"], one.get("optional"), one["item"].get("document", one["item"])) for one in (demand, other)]
    return ways[0] == ways[1]


class Case:
    """One dossier seen through one version of a procedure."""

    def __init__(self, catalogue, procedure, dossier):
        self.catalogue, self.procedure, self.dossier = catalogue, procedure, dossier
        accepted = dossier.get("accepted")
        submitted = dossier.get("submitted", accepted)
        given = {name: dossier.get(name) for name in ("channel", "lodgedAt", "decidedAt", "applicant")}
        for name, moment in (("accepted", accepted), ("submitted", submitted), ("postmark", dossier.get("postmark"))):
            given[name] = days(moment) if moment else None
        given["submittedTime"] = Calendar.minute(submitted[11:16]) if submitted else None
        given["supplementRound"] = sum(e.get("type") == "supplement-requested" for e in dossier.get("events", []))
        self.data = {"dossier": given, "facts": {}, "places": {}}
        for fact in procedure.get("facts", []):
            self.data["facts"][self.escaped(fact["id"])] = self.fact(fact)

    @staticmethod
    def escaped(name):
        return name.replace("%", "%25").replace(".", "%2E")

    def fact(self, fact):
        if "derived" in fact:
            return self.derived(fact["derived"])
        answers = self.dossier.get("facts", {})
        name = next((name for name in (fact["id"], fact["question"]) if name in answers), None)
        if name is None:
            answer = fact.get("default")
            if isinstance(answer, dict):
                ((kind, answer),) = answer.items()
                return days(answer) if kind == "date" else answer
            return answer
        answer = answers[name]
        if answer is None:
            return None
        if fact["type"] == "date":
            return days(answer)
        return round(Fraction(str(answer)) * 1_000_000) if fact["type"] == "decimal" else answer

    def derived(self, how):
        if "logic" in how:
            return self.value(how["logic"])
        if "completedYears" in how:
            start, end = (self.value(how["completedYears"][side]) for side in ("from", "to"))
            if start is None or end is None:
                return None
            start, end = EPOCH + timedelta(start), EPOCH + timedelta(end)
            years = end.year - start.year
            return years if moved(start, years, "year") <= end else years - 1
        shift = how["shifted"]
        start = self.value(shift["date"])
        if start is None:
            return None
        amount = shift["by"]["amount"] * (-1 if shift.get("backward") else 1)
        return (self.moved(EPOCH + timedelta(start), amount, shift["by"]["unit"]) - EPOCH).days

    def moved(self, day, amount, unit):
        if unit != "working-day":
            return moved(day, amount, unit)
        return self.catalogue.calendars[self.procedure["calendar"]].moved(day, amount)

    def value(self, logic):
        """True, false, a number, a text; None for unknown."""
        if not isinstance(logic, dict):
            return logic
        ((name, operands),) = logic.items()
        if name in ("and", "or"):
            values = [self.value(operand) for operand in operands]
            deciding = name == "or"
            return deciding if deciding in values else None if None in values else not deciding
        if name == "!":
            value = self.value(operands[0])
            return None if value is None else not value
        if name == "in" and isinstance(operands[1], dict):
            return self.is_within(operands[1]["var"], operands[0])
        if any(self.value_of_variable(variable) is None for variable in self.variables(logic)):
            return None
        return jsonLogic(logic, self.data)

    def variables(self, logic):
        if isinstance(logic, list):
            return [variable for part in logic for variable in self.variables(part)]
        if not isinstance(logic, dict):
            return []
        if "var" in logic:
            return [logic["var"]] if isinstance(logic["var"], str) else []
        return [variable for part in logic.values() for variable in self.variables(part)]

    def value_of_variable(self, variable):
        group, name = variable.split(".")
        return self.data[group].get(name)

    def holds(self, element, key="when"):
        return self.value(element.get(key, True))

    def is_within(self, variable, area):
        words = variable.split(".")[1:]
        base = (words[1] if words[0] == "described" else words[0]).replace("%2E", ".").replace("%25", "%")
        for place in self.dossier.get("places", []):
            if place["base"] != base:
                continue
            if place.get("within", True):
                return area in self.catalogue.around(place["area"])
            if place["area"] in self.catalogue.around(area):
                return False
        return None

    # ---- Documents

    def documents(self):
        reports = [(self.demand(demand), demand, self) for demand in self.procedure.get("documents", [])]
        for inclusion, case in self.included("documents"):
            for demand in case.procedure.get("documents", []):
                report = case.demand(demand)
                if self.holds(inclusion) is None and report["status"] not in SETTLED:
                    report["status"] = "undetermined"
                others = (i for i, (_, other, of) in enumerate(reports) if of != case and is_the_same(demand, other))
                same = next(others, None)
                if same is None:
                    reports.append((report, demand, case))
                elif URGENCY.index(reports[same][0]["status"]) < URGENCY.index(report["status"]):
                    reports[same] = (report, demand, case)
        return [report for report, _, _ in reports]

    def included(self, part):
        for inclusion in self.procedure.get("includes", []):
            if inclusion["part"] == part and self.holds(inclusion) is not False:
                version = self.catalogue.version({**self.dossier, "procedure": inclusion["code"]})
                yield inclusion, Case(self.catalogue, version, self.dossier)

    def demand(self, demand):
        when = self.holds(demand)
        if when is False or demand["verb"] == "agency-obtains":
            return {"id": demand["id"], "status": "not-required"}
        report = self.item(demand["item"], demand["verb"])
        status = report["status"]
        if status not in HELD:
            if demand.get("optional") and status != "defective":
                status = "optional"
            elif when is None and status != "not-required":
                status = "undetermined"
        return {**report, "id": demand["id"], "status": status}

    def item(self, item, verb):
        if "of" in item:
            members = [self.item(member, verb) for member in item["of"]]
            if item["choose"] not in ("one-of", "first-available"):
                self.count_apart(item["of"], members)
            return self.group(item, members)
        return {"status": self.document(item, verb)}

    def count_apart(self, items, members):
        """A paper counts for one of the members that demand it."""
        kept = []
        for item, member in zip(items, members):
            if "of" in item or member["status"] != "satisfied" or len(self.forms(item)) > 1:
                continue
            same = [other for other in kept if other["document"] == item["document"]][:8]
            sets = (list(s) + [item] for n in range(1, len(same) + 1) for s in combinations(same, n))
            short = [s for s in sets if self.papers(s) < sum(self.needed(i) for i in s)]
            if not short:
                kept.append(item)
            else:
                is_sure = any(all(self.is_sure(i, None) for i in s) for s in short)
                member["status"] = "defective" if is_sure else "undetermined"

    def forms(self, item):
        channel = self.dossier.get("channel")
        own = next((forms for forms in item.get("channelForms", []) if channel in forms["channels"]), {})
        return own["forms"] if own else item.get("forms", [])

    def needed(self, item):
        need = next((form.get("count", 1) for form in self.forms(item)), 1)
        return self.data["facts"][self.escaped(need["fact"])] if isinstance(need, dict) else need

    def papers(self, items):
        def counts(document, item):
            accepted = {form for demand in self.forms(item) for form in self.catalogue.accepted_forms(demand.get("form"))}
            return (
                document["document"] in self.catalogue.document_types(item["document"])
                and (not accepted or document.get("form") in (None, *accepted))
                and self.is_young(document, item.get("validity"))
            )

        given = self.dossier.get("documents", [])
        return sum(d.get("count", 1) for d in given if any(counts(d, item) for item in items))

    def document(self, item, verb):
        when, unless = self.holds(item), self.value(item.get("unless", False))
        if when is False or unless is True:
            return "not-required"
        channel = self.dossier.get("channel")
        own = next((forms for forms in item.get("channelForms", []) if channel in forms["channels"]), {})
        status = self.handed_in(item, own["forms"] if own else item.get("forms", []), channel == "online" and not own)
        if status == "satisfied":
            return status
        silent = self.dossier.get("databases", {})
        if any(silent.get(database) != "unavailable" for database in item.get("waivedBy", [])):
            return "waived"
        verb = own.get("verb", verb)
        if verb in ("agency-obtains", "submit-at-pickup"):
            return "later" if verb == "submit-at-pickup" else "not-required"
        return "undetermined" if when is None or unless is None else status

    def handed_in(self, item, forms, is_online_as_elsewhere):
        types = self.catalogue.document_types(item["document"])
        given = [d for d in self.dossier.get("documents", []) if d["document"] in types and d.get("count") != 0]
        if not given:
            return "missing"
        valid = [document for document in given if self.is_young(document, item.get("validity"))]
        if not valid:
            return "defective"
        if not forms:
            return "satisfied"
        found = [self.form(valid, form) for form in forms]
        if is_online_as_elsewhere and not any(self.accepts_files(form) for form in forms):
            found += ["undetermined" for d in valid if d.get("form") in ("electronic", "digitised", "photo")]
        return next((status for status in ("satisfied", "undetermined") if status in found), "defective")

    def accepts_files(self, demand):
        accepted = self.catalogue.accepted_forms(demand.get("form"))
        return not accepted or "electronic" in accepted or "digitised" in accepted

    def form(self, given, demand):
        accepted = self.catalogue.accepted_forms(demand.get("form"))
        have = sum(d.get("count", 1) for d in given if not accepted or d.get("form") in (None, *accepted))
        need = demand.get("count", 1)
        if isinstance(need, dict):
            need = self.data["facts"][self.escaped(need["fact"])]
        if need is None:
            return "undetermined" if have else "defective"
        return "satisfied" if have and have >= need else "defective"

    def is_young(self, document, validity):
        submitted = self.dossier.get("submitted", self.dossier.get("accepted"))
        if "expires" in document and submitted and document["expires"] < submitted[:10]:
            return False
        if not validity:
            return True
        moments = {"issued": document.get("issued"), "submitted": submitted, "accepted": self.dossier.get("accepted")}
        start, end = moments[validity["from"]], moments[validity["to"]]
        last = self.moved(date.fromisoformat(start[:10]), validity["length"]["amount"], validity["length"]["unit"])
        return last.isoformat() >= end[:10]

    def group(self, item, members):
        choose, report = item["choose"], {"members": members}
        owed = [member["status"] for member in members if member["status"] != "not-required"]
        if not owed:
            return {**report, "status": "not-required"}
        held = [status for status in owed if status in HELD]
        number = len(members) if choose == "all" else choose["atLeast"] if isinstance(choose, dict) else 1
        need = min(number, len(owed))
        if len(held) == len(owed) or self.surely_held(item, members) >= number:
            return {**report, "status": next((s for s in ("satisfied", "waived") if s in held), held[0])}
        if len(held) + owed.count("undetermined") >= need:
            return {**report, "status": "undetermined"}
        return {**report, "status": "defective" if "defective" in owed else "missing"}

    def surely_held(self, item, members):
        return sum(report["status"] in HELD and self.is_sure(of, report) for of, report in zip(item["of"], members))

    def is_sure(self, item, report):
        if "of" in item:
            return self.surely_held(item, report["members"]) > 0
        return self.holds(item) is not None and self.value(item.get("unless", False)) is not None

    # ---- Due dates

    def deadline(self):
        limits = [limit for limit in self.procedure.get("limits", []) if self.holds(limit) is not False]
        reports = []
        for limit in limits:
            due = self.due(limit)
            reports.append(
                {
                    "id": limit["id"],
                    "applies": self.holds(limit),
                    "due": due and due.date().isoformat(),
                    "dueAt": due and due.isoformat(timespec="minutes"),
                }
            )
        dates = [report["dueAt"] for limit, report in zip(limits, reports) if not self.waits_for_refusal(limit)]
        last = max(dates) if dates and all(dates) and all(report["applies"] for report in reports) else None
        return {"due": last and last[:10], "dueAt": last, "limits": reports}

    def waits_for_refusal(self, limit):
        refusals = {result["id"] for result in self.procedure.get("results", []) if result.get("refusal")}
        is_of_refusals = limit.get("results") and refusals.issuperset(limit["results"])
        return is_of_refusals and self.lengths(limit) and not all(self.moment(event) for event in limit["start"])

    def due(self, limit):
        lengths = self.lengths(limit)
        starts = [self.moment(event) for event in limit["start"]]
        calendar = self.catalogue.calendars.get(self.procedure["calendar"])
        if not lengths or not all(starts) or not calendar or self.new_start() is None:
            return None
        dwells = [] if any(isinstance(event, dict) for event in limit["start"]) else self.dwells(calendar)
        appointment = self.catalogue.appointment(self.day)
        return Count(calendar, max(starts), limit.get("cutoff"), appointment).end(lengths, dwells)

    @property
    def day(self):
        return self.dossier.get("accepted", self.dossier.get("submitted"))[:10]

    def lengths(self, limit):
        """Amounts to count one after the other, equal units added up; None when there are none or one is open."""
        amount = limit["amount"]
        amounts, names = [], {limit["id"]}
        if amount in ("same-day", "at-once"):
            amounts = [(Fraction(0), "working-day" if amount == "same-day" else "minute")]
        elif "described" in amount:
            return None
        elif "parts" in amount:
            names = {part["id"] for part in amount["parts"]}
            for part in amount["parts"]:
                for alternative in part["alternatives"]:
                    holds = self.holds(alternative)
                    if holds is None:
                        return None
                    if holds:
                        amounts.append(self.quantity(alternative["amount"]))
                        break
        else:
            amounts = [self.quantity(amount)]
        for addition in self.procedure.get("additions", []):
            if "part" in addition and addition["part"] not in names:
                continue
            holds = self.holds(addition)
            if holds is None:
                return None
            if holds:
                amounts.append(self.quantity(addition["amount"]))
        sums = {}
        for number, unit in amounts:
            sums[unit] = sums.get(unit, 0) + number
        return [(number, unit) for unit, number in sums.items()]

    @staticmethod
    def quantity(quantity):
        return Fraction(quantity["amount"]), quantity["unit"]

    def moment(self, event):
        text = None
        events = sorted(self.dossier.get("events", []), key=lambda told: told["at"])
        if event == "accepted-complete":
            text = self.dossier.get("accepted")
        elif event == "submitted":
            text = self.dossier.get("submitted", self.dossier.get("accepted"))
        elif event == "received-by-competent-agency":
            told = [e["at"] for e in events if e.get("type") == event]
            deciding = {a for r in self.procedure["roles"] if r["role"] == "decided" for a in r["agencies"]}
            here = self.dossier.get("lodgedAt") in deciding and "area" not in self.dossier
            text = told[-1] if told else self.dossier.get("accepted") if here else None
        else:
            name = event["named"].casefold()
            text = next((e["at"] for e in reversed(events) if e.get("name", "").casefold() == name), None)
        if event != "submitted":
            text = text and max(text, self.new_start() or "")
        return text and datetime.fromisoformat(text[:16])

    @property
    def supplement_effect(self):
        """What a supplement does to the limits; None when that is not known."""
        rule = self.procedure.get("supplement")
        holds = self.holds(rule) if rule else False
        effects = self.catalogue.in_force("supplement-effect", self.day)
        return None if holds is None else rule["effect"] if holds else effects[-1]["effect"] if effects else "restart"

    def new_start(self):
        """When the limits began anew with a supplement, else an empty text; None while nobody knows."""
        start, is_awaited = "", False
        for event in sorted(self.dossier.get("events", []), key=lambda told: told["at"]):
            if event["at"] < self.dossier["accepted"]:
                continue
            if event.get("type") == "supplement-requested":
                if self.supplement_effect is None:
                    return None
                is_awaited = self.supplement_effect == "restart"
            elif event.get("type") == "supplement-received" and is_awaited:
                start, is_awaited = event["at"], False
        return None if is_awaited else start

    def dwells(self, calendar):
        """The times that do not count: of stages side by side those that last longest."""
        excluded = {
            stage
            for exclusion in self.procedure.get("exclusions", [])
            if self.holds(exclusion) is True
            for stage in exclusion.get("stages", [])
        }
        stages = {stage["id"]: stage for stage in self.procedure.get("process", {}).get("stages", [])}

        def length(chain):
            moment = datetime.fromisoformat(self.dossier["accepted"][:16])
            for quantity in chain:
                moment = Count(calendar, moment, None, None).end([quantity], [])
            return moment

        def chain(name, seen=()):
            stage = stages[name]
            before = [other for other in stage.get("after", []) if other in stages and other not in seen]
            longest = max((chain(other, (*seen, name)) for other in before), key=length, default=[])
            duration = next((d["duration"] for d in stage.get("durations", []) if self.holds(d)), {})
            counts_not = name in excluded or (
                stage["counting"] == "not-counted" and self.holds(stage, "countingWhen") is True
            )
            if stage["counting"] != "outside" and counts_not and "exactly" in duration and self.holds(stage) is True:
                return [*longest, self.quantity(duration["exactly"])]
            return longest

        return max((chain(name) for name in stages), key=length, default=[])


class Catalogue:
    def __init__(self, data):
        if data["format"] != "tthc-catalogue" or not data["formatVersion"].startswith("1."):
            raise ValueError("not a catalogue of major version 1")
        self.procedures = data["procedures"]
        self.calendars = {calendar["id"]: Calendar(calendar) for calendar in data.get("calendars", [])}
        self.areas = {area["id"]: area for area in data.get("areas", [])}
        self.agencies = {agency["id"]: agency for agency in data.get("agencies", [])}
        self.types = {document["id"]: document for document in data.get("documents", [])}
        self.equivalences = {entry["demanded"]: entry["accepted"] for entry in data.get("formEquivalences", [])}
        self.conventions = data.get("conventions", [])

    def around(self, area):
        """An area and those in which it lies, the narrowest first."""
        found = []
        while area in self.areas and area not in found:
            found.append(area)
            found += [
                other["id"]
                for other in self.areas.values()
                if other.get("level") == "class" and area in other.get("members", [])
            ]
            area = self.areas[area].get("parent")
        return found

    def document_types(self, name):
        found = [name]
        for known in found:
            found += [other for other in self.types.get(known, {}).get("anyOf", []) if other not in found]
        return found

    def accepted_forms(self, form):
        return form and {form, *self.equivalences.get(form, [])}

    def appointment(self, day):
        hours = self.in_force("appointment-hour", day)
        return hours[-1]["appointment"] if hours else "closing"

    def in_force(self, subject, day):
        return [c for c in self.conventions if c["subject"] == subject and is_in_force(c.get("inForce", {}), day)]

    def version(self, dossier):
        day = dossier.get("accepted", dossier.get("submitted"))[:10]
        in_force = [p for p in self.procedures if is_in_force(p.get("inForce", {}), day)]
        own = [p for p in in_force if p["code"] == dossier["procedure"]]
        found = [p for p in own if "overlay" not in p] or own
        if not found:
            raise ValueError(f"no version of {dossier['procedure']} on {day}")
        national = found[-1]
        layers = [
            p
            for p in in_force
            if dossier["procedure"] in p.get("overlay", {}).get("codes", [])
            and p["overlay"].get("from") == national.get("inForce", {}).get("from")
        ]
        for area in self.deciding_areas(national, dossier) if layers else []:
            for wider in self.around(area):
                for layer in layers:
                    if wider in layer.get("appliesIn", []):
                        return layer
        return national

    def deciding_areas(self, procedure, dossier):
        roles = [role for role in procedure.get("roles", []) if role["role"] in ("decided", "received")]
        bases = [place["base"] for role in roles for place in role.get("places", [])]
        places = [place for place in dossier.get("places", []) if place.get("within", True) and place["base"] in bases]
        if places:
            return [place["area"] for place in places]
        agencies = [self.agencies.get(dossier.get(name), {}).get("area") for name in ("decidedAt", "lodgedAt")]
        return [area for area in [dossier.get("area"), *agencies] if area][:1]

    def assess(self, dossier):
        case = Case(self, self.version(dossier), dossier)
        return {"documents": case.documents(), "deadline": case.deadline()}
