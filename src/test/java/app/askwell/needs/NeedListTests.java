package app.askwell.needs;

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
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.Refused;
import app.askwell.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AskwellTest
class NeedListTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final LocalDate SOON = TODAY.plusDays(14);

	@Autowired
	private NeedList list;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Changes changes;

	private Seeker maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.seekers.open();
	}

	@Test
	@DisplayName("N1: refuses a sixth open need")
	void refusesASixth() {
		add(5);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> add("One too many"))
			.withMessageContaining("refusal.need.too-many");
		assertThat(open()).isEqualTo(5);
	}

	@Test
	@DisplayName("N1: a closed need makes room, and opening it again is held to the same limit")
	void closingMakesRoom() {
		add(4);
		NeedId first = add("The first");
		close(first);
		add("The next");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> reopen(first, SOON))
			.withMessageContaining("refusal.need.too-many");
		assertThat(open()).isEqualTo(5);
	}

	@Test
	@DisplayName("N1: putting a closed or removed need back is held to the same limit")
	void puttingBackKeepsTheLimit() {
		add(4);
		NeedId fifth = add("The fifth");
		this.maya.acts(() -> this.list.remove(this.maya.account(), fifth));
		NeedId next = add("The next");
		refusesToPutBack();
		close(next);
		add("Another");
		refusesToPutBack();
		assertThat(open()).isEqualTo(5);
	}

	@Test
	@DisplayName("N1: a need that ended can be put back while all places are taken")
	void historyComesBack() {
		NeedId old = add("The old one");
		close(old);
		add(5);
		this.maya.acts(() -> this.list.remove(this.maya.account(), old));
		new Bin(this.everything, this.maya).undo(this.changes);
		assertThat(this.everything.count("need", this.maya)).isEqualTo(6);
	}

	@RepeatedTest(3)
	@DisplayName("N1: of two fifth needs at the same moment one is refused")
	void opensNoSixthAtTheSameMoment() throws Exception {
		add(4);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			CyclicBarrier start = new CyclicBarrier(2);
			Future<Boolean> one = threads.submit(() -> goesThrough(start, "This one"));
			Future<Boolean> other = threads.submit(() -> goesThrough(start, "That one"));
			assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(open()).isEqualTo(5);
	}

	@Test
	@DisplayName("N1: a vague need is refused however it comes in")
	void refusesAVagueOne() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> add("any job"))
			.withMessageContaining("refusal.need.vague");
		NeedId id = add("Who signs at Orsund");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> revise(id, 0, "whatever helps", SOON, TODAY));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> revise(id, 0, "Who signs at Orsund", TODAY.minusDays(1), TODAY));
	}

	@Test
	void aPassedDayMayStayWhileTheWordsChange() {
		NeedId id = add("Who signs at Orsund");
		revise(id, 0, "Who signs at Halden", SOON, SOON.plusDays(3));
		assertThat(what()).containsExactly("Who signs at Halden");
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> revise(id, 0, "Who signs", SOON, TODAY));
	}

	@Test
	void endsOnceAndIsOpenedAgainByANewDay() {
		NeedId id = add("Who signs at Orsund");
		close(id);
		assertThatExceptionOfType(AlreadyDone.class).isThrownBy(() -> close(id));
		assertThatExceptionOfType(AlreadyDone.class).isThrownBy(() -> revise(id, 1, "Other words", SOON, TODAY));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> reopen(id, TODAY.minusDays(1)))
			.withMessageContaining("refusal.need.day-past");
		reopen(id, SOON);
		assertThatExceptionOfType(AlreadyDone.class).isThrownBy(() -> reopen(id, SOON));
		assertThat(open()).isOne();
	}

	private boolean goesThrough(CyclicBarrier start, String what) throws Exception {
		start.await();
		try {
			add(what);
			return true;
		}
		catch (Refused ex) {
			return false;
		}
	}

	private void refusesToPutBack() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> new Bin(this.everything, this.maya).undo(this.changes))
			.withMessageContaining("refusal.need.too-many");
	}

	private void add(int needs) {
		for (int i = 0; i < needs; i++) {
			add("What number " + i + " means");
		}
	}

	private NeedId add(String what) {
		return this.maya
			.does(() -> this.list.add(this.maya.account(), new NeedDraft(what, "To go on from there", SOON), TODAY));
	}

	private void revise(NeedId id, int version, String what, LocalDate by, LocalDate today) {
		this.maya.acts(() -> this.list.revise(this.maya.account(), id, version,
				new NeedDraft(what, "To go on from there", by), today));
	}

	private void close(NeedId id) {
		this.maya.acts(() -> this.list.close(this.maya.account(), id, NeedEnd.FOUND, "Ruth told me", TODAY));
	}

	private void reopen(NeedId id, LocalDate by) {
		this.maya.acts(() -> this.list.reopen(this.maya.account(), id, by, TODAY));
	}

	private List<String> what() {
		return this.everything.sql("select what from need where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.list();
	}

	private long open() {
		return this.everything.sql("select count(*) from need where account_id = ? and closed_on is null")
			.param(this.maya.account().value())
			.query(Long.class)
			.single();
	}

}
