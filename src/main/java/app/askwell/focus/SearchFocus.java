package app.askwell.focus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
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

	private final OneAtATime oneAtATime;

	SearchFocus(Focuses focuses, OneAtATime oneAtATime) {
		this.focuses = focuses;
		this.oneAtATime = oneAtATime;
	}

	@Transactional(readOnly = true)
	public Optional<CurrentFocus> current(AccountId account) {
		return this.focuses.active(account).map(Focus::seen);
	}

	/**
	 * Makes the draft the one focus; the one before ends today and becomes history. Other
	 * words for the same search change the words only.
	 * @throws app.askwell.shared.Refused if the draft is not narrow
	 */
	public void narrowTo(AccountId account, FocusDraft draft, LocalDate today) {
		narrowTo(account, null, draft, today);
	}

	/**
	 * The same from a form.
	 * @param version what {@link FocusHistory} said when the form was opened, or null
	 * @throws Stale if another tab changed the focus in between
	 */
	void narrowTo(AccountId account, @Nullable String version, FocusDraft draft, LocalDate today) {
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
		Focus next = new Focus(account, draft, today);
		if (active != null) {
			active.endOn(today);
			this.focuses.saveAndFlush(active);
		}
		this.focuses.saveAndFlush(next);
	}

	@Transactional(readOnly = true)
	FocusHistory history(AccountId account) {
		@Nullable CurrentFocus current = null;
		List<EarlierFocus> earlier = new ArrayList<>();
		List<Focus> all = this.focuses.all(account);
		for (Focus focus : all) {
			LocalDate endedOn = focus.endedOn();
			if (endedOn == null) {
				current = focus.seen();
			}
			else {
				earlier.add(new EarlierFocus(focus.seen(), endedOn));
			}
		}
		return new FocusHistory(current, earlier, version(all));
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
