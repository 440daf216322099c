package app.askwell.progress;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import app.askwell.advice.SavedAnyway;
import app.askwell.shared.AccountId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the search goes, whatever there is: a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class ProgressFigures {

	private final ReachReading reach;

	private final ResultsReading results;

	private final HabitsReading habits;

	private final SavedAnyway savedAnyway;

	ProgressFigures(ReachReading reach, ResultsReading results, HabitsReading habits, SavedAnyway savedAnyway) {
		this.reach = reach;
		this.results = results;
		this.habits = habits;
		this.savedAnyway = savedAnyway;
	}

	/**
	 * Reads everything, in nine statements at most.
	 * @param now in the account's zone: it says which day and month it is
	 */
	public Progress of(AccountId account, ZonedDateTime now) {
		LocalDate today = now.toLocalDate();
		return new Progress(today, this.reach.of(account, today), this.results.of(account, today),
				this.habits.months(account, now), this.habits.promises(account), this.habits.depth(account),
				this.savedAnyway.times(account));
	}

	/**
	 * Reads whom the meetings of late reached, in two statements at most.
	 * @param today in the account's zone
	 */
	public Reach reach(AccountId account, LocalDate today) {
		return this.reach.of(account, today);
	}

}
