package app.askwell.companies;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.bin.Bin;
import app.askwell.bin.Changes;
import app.askwell.focus.FocusDraft;
import app.askwell.focus.Ownership;
import app.askwell.focus.SearchFocus;
import app.askwell.focus.SizeBand;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refused;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;
import app.askwell.shared.Reasons;
import app.askwell.shared.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AskwellTest
class OffFocusTests {

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
	private SearchFocus focus;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	@BeforeEach
	void open() {
		this.maya = this.seekers.open();
	}

	@Test
	@DisplayName("T1: a company of another industry, size or ownership is off focus; what is unknown fits")
	void marksWhatDoesNotFit() {
		narrow("Medical devices");
		add("Fits", "medical Devices", SizeBand.FROM_50_TO_500, Ownership.PRIVATE);
		add("Unknown", null, null, null);
		add("Other industry", "Logistics", SizeBand.FROM_50_TO_500, Ownership.PRIVATE);
		add("Other size", "Medical devices", SizeBand.OVER_5000, Ownership.PRIVATE);
		add("Other owner", null, null, Ownership.PUBLIC);
		assertThat(offFocus()).containsExactlyInAnyOrder("Other industry", "Other size", "Other owner");
	}

	@Test
	@DisplayName("T1: nothing is off focus while there is no focus, and the mark follows the focus")
	void followsTheFocus() {
		add("Corvane", "Logistics", null, null);
		assertThat(offFocus()).isEmpty();
		narrow("Medical devices");
		assertThat(offFocus()).containsExactly("Corvane");
		narrow("Logistics");
		assertThat(offFocus()).isEmpty();
	}

	@Test
	@DisplayName("T1: refuses a sixth company off focus, and still takes one that fits")
	void refusesASixthOffFocus() {
		narrow("Medical devices");
		addOffFocus(5);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> add("Sixth", "Logistics", null, null))
			.withMessageContaining("refusal.target.off-focus");
		TargetId unknown = add("Unknown", null, null, null);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> revise(unknown, 0, "Unknown", "Logistics"))
			.withMessageContaining("refusal.target.off-focus");
		assertThat(page().listed()).isEqualTo(6);
		assertThat(offFocus()).hasSize(5);
	}

	@RepeatedTest(3)
	@DisplayName("T1: of two fifth companies off focus at the same moment one is refused")
	void addsNoSixthAtTheSameMoment() throws Exception {
		narrow("Medical devices");
		addOffFocus(4);
		TargetId known = add("Known", null, null, null);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			CyclicBarrier start = new CyclicBarrier(2);
			Future<Boolean> one = threads.submit(() -> goesThrough(start, () -> add("New", "Logistics", null, null)));
			Future<Boolean> other = threads
				.submit(() -> goesThrough(start, () -> revise(known, 0, "Known", "Logistics")));
			assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(offFocus()).hasSize(5);
	}

	private static boolean goesThrough(CyclicBarrier start, Runnable action) throws Exception {
		start.await();
		try {
			action.run();
			return true;
		}
		catch (Refused ex) {
			return false;
		}
	}

	@Test
	@DisplayName("T1: companies that a new focus left behind can still be changed and removed")
	void letsOldCompaniesBeChanged() {
		for (int i = 0; i < 7; i++) {
			add("Company " + i, "Logistics", null, null);
		}
		TargetId last = add("Corvane", "Logistics", null, null);
		narrow("Medical devices");
		revise(last, 0, "Corvane Freight", "Freight");
		assertThat(offFocus()).hasSize(8).contains("Corvane Freight");
	}

	@Test
	@DisplayName("T1: putting a removed company back is held to the same limit")
	void refusesToRestoreASixth() {
		narrow("Medical devices");
		TargetId removed = add("Removed", "Logistics", null, null);
		this.maya.acts(() -> this.list.remove(this.maya.account(), removed, TODAY));
		addOffFocus(5);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> new Bin(this.everything, this.maya).undo(this.changes))
			.withMessageContaining("refusal.target.off-focus");
		assertThat(offFocus()).hasSize(5).doesNotContain("Removed");
	}

	private void narrow(String industry) {
		FocusDraft draft = new FocusDraft(List.of("CMO"), industry,
				List.of(SizeBand.FROM_10_TO_50, SizeBand.FROM_50_TO_500), Ownership.PRIVATE, List.of("Boston"), null);
		this.maya.acts(() -> this.focus.narrowTo(this.maya.account(), draft,
				Reasons.of(Rule.F5, "These tests change it at will"), TODAY));
	}

	private void addOffFocus(int companies) {
		for (int i = 0; i < companies; i++) {
			add("Company " + i, "Logistics", null, null);
		}
	}

	private TargetId add(String name, @Nullable String industry, @Nullable SizeBand size, @Nullable Ownership owner) {
		TargetDetails details = new TargetDetails(name, null, industry, size, owner, null, 2, null, null);
		return this.maya.does(() -> this.list.add(this.maya.account(), details, Reasons.NONE, TODAY));
	}

	private void revise(TargetId id, int version, String name, @Nullable String industry) {
		TargetDetails details = new TargetDetails(name, null, industry, null, null, null, 1, null, null);
		this.maya.acts(() -> this.list.revise(this.maya.account(), id, version, details));
	}

	private TargetListing page() {
		return this.maya.does(() -> this.targets.page(this.maya.account(), new Slice.Request(1, 50)));
	}

	private List<String> offFocus() {
		return page().slice().items().stream().filter(TargetLine::offFocus).map(TargetLine::name).toList();
	}

}
