package app.askwell.focus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.askwell.advice.About;
import app.askwell.advice.SavedAnyway;
import app.askwell.shared.AccountId;
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.Finding;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Reasons;
import app.askwell.shared.Rule;
import app.askwell.shared.Stale;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping one search in focus. */
@Service
@Transactional
@Upholds(Rule.F1)
public class SearchFocus {

	private final Focuses focuses;

	private final SavedAnyway savedAnyway;

	private final OneAtATime oneAtATime;

	SearchFocus(Focuses focuses, SavedAnyway savedAnyway, OneAtATime oneAtATime) {
		this.savedAnyway = savedAnyway;
		this.focuses = focuses;
		this.oneAtATime = oneAtATime;
	}

	@Transactional(readOnly = true)
	public Optional<CurrentFocus> current(AccountId account) {
		return this.focuses.active(account).map(Focus::seen);
	}

	/** All there have been, the first one first. */
	@Transactional(readOnly = true)
	public List<FocusPeriod> periods(AccountId account) {
		List<FocusPeriod> periods = new ArrayList<>(this.focuses.all(account).stream().map(Focus::period).toList());
		Collections.reverse(periods);
		return List.copyOf(periods);
	}

	/**
	 * Makes the draft the one focus; the one before ends today and becomes history. Other
	 * words for the same search change the words only.
	 * @param reasons why it gets wider, if it does
	 * @throws app.askwell.shared.Refused if the draft is not narrow, or wider for no
	 * reason
	 */
	public void narrowTo(AccountId account, FocusDraft draft, Reasons reasons, LocalDate today) {
		narrowTo(account, null, draft, reasons, today);
	}

	/**
	 * The same from a form.
	 * @param version what {@link FocusHistory} said when the form was opened, or null
	 * @throws Stale if another tab changed the focus in between
	 */
	void narrowTo(AccountId account, @Nullable String version, FocusDraft draft, Reasons reasons, LocalDate today) {
		this.oneAtATime.enter(account);
		List<Focus> all = this.focuses.all(account);
		Focus active = active(all);
		if (version != null && !version.equals(version(all))) {
			throw new Stale();
		}
		if (active != null && active.means(draft)) {
			active.word(draft);
			return;
		}
		List<Reasons.Overridden> widened = reasons.settle(findings(active, draft, today));
		Focus next = new Focus(account, draft, today);
		if (active != null) {
			active.endOn(today);
			this.focuses.saveAndFlush(active);
		}
		this.focuses.saveAndFlush(next);
		this.savedAnyway.keep(account, new About("focus", next.id(), null), widened, today);
	}

	/**
	 * Ends the search: no focus is active until another one is set, and this one is
	 * history.
	 * @throws AlreadyDone if none is active
	 */
	public void end(AccountId account, LocalDate today) {
		this.oneAtATime.enter(account);
		List<Focus> all = this.focuses.all(account);
		Focus active = active(all);
		if (active == null) {
			LocalDate ended = all.isEmpty() ? today : Objects.requireNonNullElse(all.get(0).endedOn(), today);
			throw new AlreadyDone("focus.already-ended", ended);
		}
		active.endOn(today);
		this.focuses.saveAndFlush(active);
	}

	private static List<Finding> findings(@Nullable Focus active, FocusDraft draft, LocalDate today) {
		List<Finding> found = new ArrayList<>(NarrowFocus.check(draft));
		if (active != null) {
			found.addAll(StayNarrow.check(active.seen(), draft, today));
		}
		return found;
	}

	@Transactional(readOnly = true)
	FocusHistory history(AccountId account) {
		@Nullable CurrentFocus current = null;
		Map<UUID, String> reasons = this.savedAnyway.reasons(account, "focus");
		List<EarlierFocus> earlier = new ArrayList<>();
		@Nullable String widened = null;
		List<Focus> all = this.focuses.all(account);
		for (Focus focus : all) {
			LocalDate endedOn = focus.endedOn();
			if (endedOn == null) {
				current = focus.seen();
				widened = reasons.get(focus.id());
			}
			else {
				earlier.add(new EarlierFocus(focus.seen(), endedOn, reasons.get(focus.id())));
			}
		}
		return new FocusHistory(current, widened, earlier, version(all));
	}

	/** The active one comes first. */
	private static @Nullable Focus active(List<Focus> all) {
		return (all.isEmpty() || all.get(0).endedOn() != null) ? null : all.get(0);
	}

	/** How many there have been, and which wording of the active one it is. */
	private static String version(List<Focus> all) {
		Focus active = active(all);
		return (active != null) ? all.size() + "." + active.wording() : "";
	}

}
