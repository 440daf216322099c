package app.askwell.followups;

import java.time.LocalDate;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.contacts.ContactId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class StayInTouchTests extends FollowUpScene {

	@Test
	@DisplayName("P6: is due 30 days after the last exchange with someone just met")
	void metIsThirtyDays() {
		this.scene.meeting(TODAY, null, this.dan);
		assertDueAfter(30, TODAY);
	}

	@Test
	@DisplayName("P6: is due after 45 days while trust is building")
	void buildingIsFortyFiveDays() {
		this.scene.touch(this.dan, TODAY.minusDays(9));
		this.scene.meeting(TODAY, null, this.dan);
		assertDueAfter(45, TODAY);
	}

	@Test
	@DisplayName("P6: is due after 60 days among people who trust each other")
	void trustedIsSixtyDays() {
		trust(1);
		assertThat(stage()).isEqualTo("TRUSTED");
		assertDueAfter(60, TODAY);
	}

	@Test
	@DisplayName("P6: is due after 60 days with a supporter")
	void supporterIsSixtyDays() {
		trust(2);
		assertThat(stage()).isEqualTo("SUPPORTER");
		assertDueAfter(60, TODAY);
	}

	@Test
	@DisplayName("P6: is due after the person's own number of days where they have one")
	void hasAPeriodOfItsOwn() {
		this.scene.meeting(TODAY, null, this.dan);
		this.scene.sql("update contact set cadence_days = 14 where account_id = ?").update();
		assertDueAfter(14, TODAY);
	}

	@Test
	@DisplayName("P6: follows from the exchanges and is stored nowhere")
	void isDerived() {
		this.scene.touch(this.dan, TODAY.minusDays(31));
		assertThat(due(TODAY)).extracting(DueItem::kind).containsExactly(FollowUpKind.STAY_IN_TOUCH);
		assertThat(this.everything.count("follow_up", this.maya)).isZero();
		this.scene.touch(this.dan, TODAY);
		assertThat(due(TODAY)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cadence_days = 0", "anonymised_on = '2026-11-24'" })
	@DisplayName("P6: is due no more with whom one stays in touch no more, also where it was put off")
	void staysAwayForGood(String change) {
		this.scene.touch(this.dan, TODAY.minusDays(31));
		this.scene
			.sql("insert into stay_in_touch_pause (account_id, id, contact_id, paused_on, paused_until, version)"
					+ " values (?, gen_random_uuid(), ?, '2026-11-24', '2026-12-01', 0)", this.dan.value())
			.update();
		assertThat(due(TODAY.plusDays(9))).hasSize(1);
		this.scene.sql("update contact set " + change + " where account_id = ?").update();
		assertThat(due(TODAY.plusYears(1))).isEmpty();
	}

	@Test
	void saysWhenTheyLastSpokeAndWhatToTalkAbout() {
		this.scene.touch(this.dan, TODAY.minusDays(65));
		this.scene.sql("insert into contact_fact (account_id, id, contact_id, topic, fact, noted_on, version)"
				+ " values (?, gen_random_uuid(), ?, 'CARES_ABOUT', 'Training for the Boston Marathon', '2026-09-01', 0)",
				this.dan.value())
			.update();
		DueItem item = due(TODAY).get(0);
		assertThat(item.lastSpokenOn()).isEqualTo(TODAY.minusDays(65));
		assertThat(item.why())
			.isEqualTo(new DueReason("due.why.stay-in-touch.weeks", List.of(9L, "Training for the Boston Marathon")));
	}

	@Test
	void asksNothingOfPeopleNeverSpokenWith() {
		ContactId imported = this.scene.contact("Ana");
		assertThat(due(TODAY.plusYears(1))).extracting(DueItem::contact).doesNotContain(imported);
	}

	private void trust(int keptPromises) {
		this.scene.touch(this.dan, TODAY.minusDays(40));
		this.scene
			.sql("insert into ask (account_id, id, contact_id, kind, subject, needed_by, asked_on, version)"
					+ " values (?, gen_random_uuid(), ?, 'ADVICE', 'x', '2026-12-01', '2026-11-01', 0)",
					this.dan.value())
			.update();
		this.scene.give(this.dan, TODAY.minusDays(20));
		for (int i = 0; i < keptPromises; i++) {
			this.scene.promise(this.dan, TODAY.minusDays(i));
		}
		this.scene
			.sql("update promise p set ask_id = a.id from ask a where p.account_id = ? and a.account_id = p.account_id"
					+ " and p.kept_on = ?", TODAY)
			.update();
	}

	private String stage() {
		return this.scene.sql("select stage from standing where account_id = ?").query(String.class).single();
	}

	private void assertDueAfter(int days, LocalDate last) {
		assertThat(due(last.plusDays(days - 1))).isEmpty();
		assertThat(due(last.plusDays(days))).extracting(DueItem::dueOn).containsExactly(last.plusDays(days));
	}

}
