"""Everything the use cases keep, inside one unit: implements flows.ports.Desk."""

from storage.cases import Cases
from storage.colleagues import Colleagues
from storage.content import Contents
from storage.delegations import Delegations
from storage.documents import Documents
from storage.doors import Doors
from storage.drafts import Drafts
from storage.evidence import EvidenceRecords
from storage.facts import Facts
from storage.inspections import Inspections
from storage.journal import Journal
from storage.letters import Letters
from storage.notes import Notes
from storage.opinions import Opinions
from storage.outages import Outages
from storage.outbox import Outbox
from storage.people import People
from storage.promotion import Promotions
from storage.register import Register
from storage.standings import Standings
from storage.statements import Statements
from storage.team_group import TeamGroups, Volunteers
from storage.timers import Timers
from storage.unit import Unit
from storage.urgency import Duties, Urgencies


class Desk:
    """One unit of work, as the use cases see it."""

    def __init__(self, unit: Unit) -> None:
        self.people = People(unit)
        self.cases = Cases(unit)
        self.evidence = EvidenceRecords(unit)
        self.notes = Notes(unit)
        self.letters = Letters(unit)
        self.documents = Documents(unit)
        self.register = Register(unit)
        self.outbox = Outbox(unit)
        self.timers = Timers(unit)
        self.facts = Facts(unit)
        self.journal = Journal(unit)
        self.drafts = Drafts(unit)
        self.doors = Doors(unit)
        self.delegations = Delegations(unit)
        self.colleagues = Colleagues(unit)
        self.statements = Statements(unit)
        self.opinions = Opinions(unit)
        self.outages = Outages(unit)
        self.standings = Standings(unit)
        self.inspections = Inspections(unit)
        self.urgencies = Urgencies(unit)
        self.duties = Duties(unit)
        self.groups = TeamGroups(unit)
        self.volunteers = Volunteers(unit)
        self.contents = Contents(unit)
        self.promotions = Promotions(unit)
