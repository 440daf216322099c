package app.askwell.followups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import app.askwell.contacts.ContactId;
import app.askwell.followups.Matter.Standing;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refusal;
import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one thing to do by itself. */
@Component
public class Matters {

	/** As far ahead as anything is shown to do. */
	private static final int DAYS_AHEAD = 7;

	private static final String TOUCH = """
			select c.name as person, r.last_on, r.touch_due_on as due_on,
			       touch_paused_until(c.account_id, c.id, r.last_on) as paused_until,
			       (select k.fact from contact_fact k where k.account_id = c.account_id and k.contact_id = c.id
			         order by k.noted_on desc, k.id desc limit 1) as fact
			  from contact c join standing r on r.account_id = c.account_id and r.contact_id = c.id
			 where c.account_id = :account and c.id = :contact
			""";

	private final FollowUpViews views;

	private final ThankYouText text;

	private final JdbcClient jdbc;

	private final Clock clock;

	Matters(FollowUpViews views, ThankYouText text, JdbcClient jdbc, Clock clock) {
		this.views = views;
		this.text = text;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A follow-up.
	 * @throws NotFound if it is not there, or not any more
	 */
	@Transactional(readOnly = true)
	public Matter followUp(SignedIn me, FollowUpId id) {
		FollowUpView view = this.views.get(me, id);
		FollowUpRow row = view.about();
		LocalDate today = me.today(this.clock);
		boolean putOff = row.snoozedUntil() != null && row.snoozedUntil().isAfter(today);
		Standing standing = !view.isOpen() ? Standing.ENDED : putOff ? Standing.PUT_OFF : Standing.DUE;
		LocalDate on = switch (standing) {
			case ENDED -> LocalDate.ofInstant(Objects.requireNonNull(row.closedAt()), me.zone());
			case PUT_OFF -> Objects.requireNonNull(row.snoozedUntil());
			case DUE -> (row.snoozedUntil() != null) ? row.snoozedUntil() : row.dueOn();
		};
		return new Matter(row.kind(), id.value(), row.person(), view.why(me.locale(), today), standing, on,
				String.valueOf(row.version()), inTheWay(me, view));
	}

	/**
	 * Staying in touch with someone.
	 * @throws NotFound if nobody is there, or not any more
	 */
	@Transactional(readOnly = true)
	public Matter stayInTouch(SignedIn me, ContactId contact) {
		return this.jdbc.sql(TOUCH)
			.param("account", me.account().value())
			.param("contact", contact.value())
			.query(Rows.of(TouchRow.class))
			.optional()
			.orElseThrow(() -> new NotFound(contact.toString()))
			.matter(contact, me.today(this.clock));
	}

	/** P1's gate, and what no note may ask. */
	private @Nullable Refusal inTheWay(SignedIn me, FollowUpView view) {
		if (view.about().kind() != FollowUpKind.THANK_YOU) {
			return null;
		}
		String note = this.text.of(me, view);
		return Stream
			.concat(ConfirmsWhatWasOffered.check(note, view.offered()).stream(),
					ThanksWithoutBegging.check(note, view.offered()).stream())
			.findFirst()
			.map((refusal) -> refusal.at(""))
			.orElse(null);
	}

	/** Someone to stay in touch with, as far as there were exchanges. */
	record TouchRow(String person, @Nullable LocalDate lastOn, @Nullable LocalDate dueOn,
			@Nullable LocalDate pausedUntil, @Nullable String fact) {

		Matter matter(ContactId contact, LocalDate today) {
			LocalDate last = (this.lastOn != null) ? this.lastOn : today;
			Standing standing = standing(last, today);
			LocalDate on = switch (standing) {
				case ENDED -> last;
				case PUT_OFF -> Objects.requireNonNull(this.pausedUntil);
				case DUE -> Objects.requireNonNull(this.dueOn);
			};
			return new Matter(FollowUpKind.STAY_IN_TOUCH, contact.value(), this.person,
					DueReason.touch(this.lastOn, DueReason.firstLine(this.fact, DueReason.MOST_LETTERS), today),
					standing, on, last + "/" + this.dueOn + "/" + this.pausedUntil, null);
		}

		private Standing standing(LocalDate last, LocalDate today) {
			if (this.dueOn == null) {
				return Standing.ENDED;
			}
			if (this.pausedUntil != null && this.pausedUntil.isAfter(today)) {
				return Standing.PUT_OFF;
			}
			boolean near = !this.dueOn.isAfter(today.plusDays(DAYS_AHEAD));
			return (near && last.isBefore(today)) ? Standing.DUE : Standing.ENDED;
		}

	}

}
