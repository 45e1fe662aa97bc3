"""Records of the office inside one unit: implements flows.ports.desk.Desk."""

from storage.cases.case_records import CaseRecords
from storage.cases.case_search import CaseSearch
from storage.cases.cases import Cases
from storage.cases.delegations import Delegations
from storage.cases.documents import Documents
from storage.cases.evidence import EvidenceRecords
from storage.cases.fault_register import Register
from storage.cases.feedback import Opinions
from storage.cases.letters import Letters
from storage.cases.notes import Notes
from storage.cases.outages import Outages
from storage.cases.readings import Readings
from storage.cases.stated_times import Statements
from storage.cases.urgency import Duties, Urgencies
from storage.cases.veils import Veils
from storage.conversations.drafts import Drafts
from storage.database.unit import Unit
from storage.monitoring.inspections import Inspections
from storage.monitoring.target_states import Standings
from storage.office.amendments import Amended, Amendments
from storage.office.eras import Eras
from storage.office.journal import Heard, Journal
from storage.office.key_values import Facts, Given
from storage.people.access import Access
from storage.people.colleagues import Colleagues
from storage.people.people import People
from storage.people.team_group import TeamGroups, Volunteers
from storage.queues.outbox import Outbox
from storage.queues.paging import Pages
from storage.queues.timers import Timers
from storage.sops.content import Contents
from storage.sops.promotion import Promotions


class Desk:
    """One unit of work, as the use cases see it. `given` is told of each number, `amended` of
    settings that change, `heard` of what goes into the journal.
    """

    def __init__(
        self,
        unit: Unit,
        given: Given | None = None,
        amended: Amended | None = None,
        heard: Heard | None = None,
    ) -> None:
        self.people = People(unit)
        self.cases = Cases(unit)
        self.records = CaseRecords(unit)
        self.search = CaseSearch(unit)
        self.evidence = EvidenceRecords(unit)
        self.readings = Readings(unit)
        self.veils = Veils(unit)
        self.notes = Notes(unit)
        self.letters = Letters(unit)
        self.documents = Documents(unit)
        self.register = Register(unit)
        self.outbox = Outbox(unit)
        self.pages = Pages(unit)
        self.timers = Timers(unit)
        self.facts = Facts(unit, given)
        self.eras = Eras(unit)
        self.journal = Journal(unit, heard)
        self.drafts = Drafts(unit)
        self.access = Access(unit)
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
        self.amendments = Amendments(unit, amended)
