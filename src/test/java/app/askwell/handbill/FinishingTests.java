package app.askwell.handbill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.shared.Reasons;
import app.askwell.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AskwellTest
class FinishingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@Autowired
	private Finishing finishing;

	@Autowired
	private HandbillWriting writing;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	@BeforeEach
	void writeAHandbill() {
		this.clock.reset();
		this.maya = this.seekers.open();
		Cast.join(this.everything, this.maya);
		write("Maya Torres");
	}

	@Test
	void keepsWhatWasTypesetBefore() {
		TypesetBill typeset = this.maya.does(() -> this.finishing.typeset(this.maya.me()));
		assertThat(this.everything.count("edition", this.maya)).isZero();
		this.maya.does(() -> this.finishing.keep(this.maya.account(), typeset, TODAY));
		assertThat(this.everything.sql("select type_size from edition where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single()).isEqualTo(typeset.sheet().type().name());
		assertThat(this.everything.sql("select picture from edition where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single()).startsWith("data:image/png;base64,");
	}

	@Test
	void keepsNothingThatWasWrittenAnewMeanwhile() {
		TypesetBill typeset = this.maya.does(() -> this.finishing.typeset(this.maya.me()));
		write("Someone Else");
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.maya.does(() -> this.finishing.keep(this.maya.account(), typeset, TODAY)));
		assertThat(this.everything.count("edition", this.maya)).isZero();
	}

	private void write(String name) {
		HandbillWords words = Editing.words(name);
		List<UUID> companies = this.everything
			.sql("select id from target_company where account_id = ? and name = 'Corvane'")
			.param(this.maya.account().value())
			.query(UUID.class)
			.list();
		HandbillWords carded = new HandbillWords(words.name(), words.email(), words.phone(), words.link(),
				words.place(), words.sentence(), words.impacts(), words.positions(), words.people(), words.ways(),
				words.offer(), words.checkBack(), companies, true);
		this.maya.does(() -> {
			this.writing.write(this.maya.account(), null, carded, Reasons.NONE, TODAY);
			return true;
		});
	}

}
