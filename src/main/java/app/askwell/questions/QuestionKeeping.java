package app.askwell.questions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Words;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping questions of one's own in the bank, each once. */
@Service
@Transactional
public class QuestionKeeping {

	/** As many as one can still choose from. */
	static final int MOST_OWN = 60;

	private final OwnQuestions questions;

	private final QuestionBank bank;

	private final OneAtATime oneAtATime;

	private final Changes changes;

	QuestionKeeping(OwnQuestions questions, QuestionBank bank, OneAtATime oneAtATime, Changes changes) {
		this.questions = questions;
		this.bank = bank;
		this.oneAtATime = oneAtATime;
		this.changes = changes;
	}

	/**
	 * Adds a question.
	 * @throws Refused if it asks for a job, is in the bank already, or the bank is full
	 */
	public UUID add(AccountId account, Theme theme, String question, Locale locale, LocalDate today) {
		this.oneAtATime.enter(account);
		OwnQuestion added = new OwnQuestion(account, theme, question, today);
		List<String> keys = this.questions.keys(account);
		if (keys.contains(added.questionKey()) || this.bank.knows(question, locale)) {
			throw new Refused(Refusal.of("refusal.question.twice", "question"));
		}
		if (keys.size() >= MOST_OWN) {
			throw new Refused(Refusal.of("refusal.question.full", "question", MOST_OWN));
		}
		return this.questions.saveAndFlush(added).id();
	}

	/**
	 * Keeps those of these questions that are not in the bank yet, as many as it takes.
	 * @return how many were added
	 */
	public int keep(AccountId account, List<String> asked, Locale locale, LocalDate today) {
		this.oneAtATime.enter(account);
		Set<String> keys = new HashSet<>(this.questions.keys(account));
		int before = keys.size();
		for (String question : asked) {
			boolean fits = keys.size() < MOST_OWN && GoodQuestion.check(question, "").isEmpty();
			if (fits && !this.bank.knows(question, locale) && keys.add(Words.key(question))) {
				this.questions.saveAndFlush(new OwnQuestion(account, Theme.OTHER, question, today));
			}
		}
		return keys.size() - before;
	}

	/**
	 * Words a question anew.
	 * @param version the version of the question the form was opened on
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public void revise(AccountId account, UUID id, int version, Theme theme, String question, Locale locale) {
		this.oneAtATime.enter(account);
		OwnQuestion revised = this.questions.get(account, id);
		revised.mustBeAt(version);
		boolean taken = this.questions.asking(account, Words.key(question))
			.filter((other) -> !other.id().equals(id))
			.isPresent();
		if (taken || this.bank.knows(question, locale)) {
			throw new Refused(Refusal.of("refusal.question.twice", "question"));
		}
		revised.word(theme, question);
		this.questions.saveAndFlush(revised);
	}

	/** Takes a question out of the bank. */
	public Recorded<UUID> remove(AccountId account, UUID id) {
		return this.changes.record(account, "own_question.removed", () -> {
			this.questions.delete(this.questions.get(account, id));
			return id;
		});
	}

	@Transactional(readOnly = true)
	QuestionSheet sheet(AccountId account, UUID id) {
		return this.questions.get(account, id).sheet();
	}

}
