package app.askwell.followups;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import app.askwell.shared.Rule;
import app.askwell.shared.Typed;
import app.askwell.shared.Upholds;
import app.askwell.web.Mailto;

/** Everything that the page of a follow-up tells. */
@Upholds(Rule.P4)
record FollowUpView(FollowUpRow about, DueTag tag, List<Offered> offered, List<MyWord> myWord,
		List<HistoryLine> history) {

	/** From then on it is kinder to let go than to ask again (P4). */
	static final int MOST_EXTENSIONS = 2;

	public boolean isOpen() {
		return this.about.closedAt() == null;
	}

	/** Whether they have had more time so often that letting go is kinder. */
	public boolean isTimeToLetGo() {
		return this.about.extensions() >= MOST_EXTENSIONS;
	}

	/** Whether its note was ever sent from here. */
	public boolean isPosted() {
		return this.history.stream().anyMatch((line) -> line.what() == Happening.POSTED);
	}

	public boolean isOnItsWay() {
		return isOpen() && this.about.postedAt() != null;
	}

	public String path() {
		return "/follow-ups/" + this.about.id();
	}

	/** A link that opens the mail program with the text to begin with. */
	public String mailto(String subject) {
		return Mailto.link(this.about.email(), subject, Typed.orEmpty(this.about.draft()));
	}

	/** What it is about, in the words of a list. */
	DueReason why(Locale locale, LocalDate today) {
		Offered first = this.offered.isEmpty() ? null : this.offered.get(0);
		String about = Stream
			.of(this.about.step(), this.about.action(), this.about.what(), (first != null) ? first.action() : null,
					this.about.learned())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return DueReason
			.of(new DueRow(this.about.kind(), this.about.id().value(), this.about.contact(), this.about.person(), null,
					about, (first != null) ? first.checkBackOn() : null, this.about.metOn(), this.about.dueOn(),
					this.about.dueAt(), this.about.postedAt(), null, this.about.opportunity(), this.about.sought(), 1),
					locale, today);
	}

	String template() {
		return switch (this.about.kind()) {
			case THANK_YOU -> "followups/thank-you";
			case CHECK_BACK -> "followups/check-back";
			case NEXT_STEP -> "followups/step";
			default -> "followups/word";
		};
	}

}
