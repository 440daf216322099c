package app.askwell.companies;

import java.time.LocalDate;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.bin.Bin;
import app.askwell.bin.Changes;
import app.askwell.shared.NotFound;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refused;
import app.askwell.shared.Slice;
import app.askwell.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AskwellTest
class TargetListTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@Autowired
	private Everything everything;

	@Autowired
	private Changes changes;

	@Autowired
	private TargetList list;

	@Autowired
	private Targets targets;

	@Autowired
	private TargetSheets sheets;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	@BeforeEach
	void open() {
		this.maya = this.seekers.open();
	}

	@Test
	void addsEachCompanyOnceHoweverItIsSpelled() {
		AddedCompanies first = addAll("Corvane, Inc.\nHalden Medical, Boston\ncorvane");
		assertThat(first).isEqualTo(new AddedCompanies(2, List.of("corvane")));
		assertThat(addAll("HALDEN MEDICAL LLC\nOrsund"))
			.isEqualTo(new AddedCompanies(1, List.of("HALDEN MEDICAL LLC")));
		assertThat(page().slice().items()).extracting(TargetLine::name)
			.containsExactly("Corvane, Inc.", "Halden Medical", "Orsund");
	}

	@Test
	void refusesACompanyThatIsListedAlready() {
		add("Corvane", null);
		TargetId other = add("Orsund", null);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> add("CORVANE Inc", null))
			.withMessageContaining("refusal.target.twice");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> revise(other, 0, "Corvane", null))
			.withMessageContaining("refusal.target.twice");
	}

	@Test
	void noticesThatAnotherTabSavedFirst() {
		TargetId id = add("Corvane", null);
		revise(id, 0, "Corvane Medical", null);
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> revise(id, 0, "Corvane Freight", null));
	}

	@Test
	void putsARemovedCompanyBackWithAllThatWasKnown() {
		TargetId id = add("Corvane", "Logistics");
		this.maya.acts(() -> this.list.remove(this.maya.account(), id, TODAY));
		assertThat(page().listed()).isZero();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> revise(id, 1, "Corvane", null));
		new Bin(this.everything, this.maya).undo(this.changes);
		assertThat(sheet(id).industry()).isEqualTo("Logistics");
	}

	@Test
	void keepsOneWhenARemovedCompanyWasAddedAnew() {
		TargetId id = add("Corvane", null);
		this.maya.acts(() -> this.list.remove(this.maya.account(), id, TODAY));
		add("Corvane", null);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> new Bin(this.everything, this.maya).undo(this.changes))
			.withMessageContaining("refusal.bin.taken");
		assertThat(page().listed()).isOne();
	}

	private TargetId add(String name, @Nullable String industry) {
		TargetDetails details = new TargetDetails(name, null, industry, null, null, null, 2, null, null);
		return this.maya.does(() -> this.list.add(this.maya.account(), details, Reasons.NONE, TODAY));
	}

	private AddedCompanies addAll(String lines) {
		return this.maya.does(() -> this.list.addAll(this.maya.account(), lines, Reasons.NONE, TODAY)).result();
	}

	private void revise(TargetId id, int version, String name, @Nullable String industry) {
		TargetDetails details = new TargetDetails(name, null, industry, null, null, null, 1, null, null);
		this.maya.acts(() -> this.list.revise(this.maya.account(), id, version, details));
	}

	private TargetListing page() {
		return this.maya.does(() -> this.targets.page(this.maya.account(), new Slice.Request(1, 50)));
	}

	private TargetSheet sheet(TargetId id) {
		return this.maya.does(() -> this.sheets.get(this.maya.account(), id));
	}

}
