package app.askwell.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import app.askwell.contacts.ContactId;
import app.askwell.followups.DueItem;
import app.askwell.followups.DueOfKind;
import app.askwell.followups.DueReason;
import app.askwell.followups.DueTag;
import app.askwell.followups.FollowUpKind;
import app.askwell.today.Street;
import app.askwell.today.Week;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes first in a week. */
class DigestTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	@Test
	void putsWhatIsForTodayFirstInTheOrderOfADay() {
		Digest digest = digest(due(FollowUpKind.THANK_YOU, 1), due(FollowUpKind.CHECK_BACK, -9, 0),
				due(FollowUpKind.KEEP_MY_WORD, 2), due(FollowUpKind.CLOSE_THE_LOOP, 1),
				due(FollowUpKind.STAY_IN_TOUCH, -40));
		assertThat(digest.first()).extracting(DueItem::person)
			.containsExactly("THANK_YOU 1", "CHECK_BACK -9", "CHECK_BACK 0", "CLOSE_THE_LOOP 1", "KEEP_MY_WORD 2");
		assertThat(digest.rest()).extracting(DueOfKind::kind).containsExactly(FollowUpKind.STAY_IN_TOUCH);
	}

	@Test
	void namesFiveAtMostAndFiveOfEachKindAndCountsTheRest() {
		Digest digest = digest(new DueOfKind(FollowUpKind.CHECK_BACK,
				due(FollowUpKind.CHECK_BACK, IntStream.rangeClosed(-12, -1).toArray()).items(), 40));
		assertThat(digest.first()).hasSize(Digest.MOST_FIRST).extracting(DueItem::dueOn).isSorted();
		DueOfKind rest = digest.rest().get(0);
		assertThat(rest.items()).hasSize(Digest.MOST_OF_KIND).doesNotContainAnyElementsOf(digest.first());
		assertThat(rest.total()).isEqualTo(35);
		assertThat(rest.more()).isEqualTo(30);
		assertThat(digest.isCut()).isTrue();
		assertThat(digest(due(FollowUpKind.CHECK_BACK, -2, -1)).isCut()).isFalse();
	}

	@Test
	void doesNotPressForANoteThatIsOnItsWay() {
		DueItem thanks = item(FollowUpKind.THANK_YOU, 0, null);
		DueItem posted = new DueItem(thanks.kind(), thanks.id(), thanks.contact(), thanks.person(), null, "",
				thanks.dueOn(), null, null, null, new DueTag("due.tag.on-its-way", 0, false), thanks.why());
		Digest digest = digest(new DueOfKind(FollowUpKind.THANK_YOU, List.of(posted), 1),
				due(FollowUpKind.CHECK_BACK, 0));
		assertThat(digest.first()).extracting(DueItem::kind).containsExactly(FollowUpKind.CHECK_BACK);
		assertThat(digest.rest()).flatExtracting(DueOfKind::items).containsExactly(posted);
	}

	@Test
	void countsPeopleOnceAndFriendsApart() {
		Digest digest = digest(due(FollowUpKind.THANK_YOU, 0), due(FollowUpKind.STAY_IN_TOUCH, -1, -2));
		assertThat(digest.waiting()).isOne();
		assertThat(digest.friends()).isEqualTo(2);
	}

	@Test
	void saysHowManyStepsThereAreAndCountsNobodyForThem() {
		Digest digest = digest(due(FollowUpKind.NEXT_STEP, 0, 1), due(FollowUpKind.STAY_IN_TOUCH, 0));
		assertThat(digest.waiting()).isZero();
		assertThat(digest.steps()).isEqualTo(2);
		assertThat(digest.first()).extracting(DueItem::kind).startsWith(FollowUpKind.NEXT_STEP, FollowUpKind.NEXT_STEP);
	}

	private static Digest digest(DueOfKind... kinds) {
		return Digest
			.of(new Week(TODAY, null, List.of(kinds), new Street(0, 0, null, null, null, null), null, List.of()));
	}

	private static DueOfKind due(FollowUpKind kind, int... days) {
		List<DueItem> items = IntStream.of(days).mapToObj((day) -> item(kind, day, null)).toList();
		return new DueOfKind(kind, items, items.size());
	}

	static DueItem item(FollowUpKind kind, int days, @Nullable Instant dueAt) {
		LocalDate day = TODAY.plusDays(days);
		return new DueItem(kind, UUID.randomUUID(), new ContactId(UUID.randomUUID()), kind + " " + days, null, "", day,
				dueAt, null, null, new DueTag("due.tag.today", 0, false),
				new DueReason("due.why.check-back", List.of("x")));
	}

}
