package app.askwell.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** M1: questions for every theme, for those who do not know what to ask. */
@Component
@Transactional(readOnly = true)
@Upholds(Rule.M1)
public class QuestionBank {

	/** How many questions of a theme Askwell brings along. */
	static final int KNOWN_A_THEME = 3;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	QuestionBank(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	/** Everything in it, by theme. */
	public List<BankShelf> all(AccountId account, Locale locale) {
		Map<Theme, List<OwnRow>> own = own(account).stream().collect(Collectors.groupingBy(OwnRow::theme));
		return Arrays.stream(Theme.values()).map((theme) -> {
			List<BankedQuestion> questions = new ArrayList<>();
			own.getOrDefault(theme, List.of())
				.forEach((row) -> questions.add(new BankedQuestion(row.id(), row.question())));
			known(theme, locale).forEach((question) -> questions.add(new BankedQuestion(null, question)));
			return new BankShelf(theme, questions);
		}).toList();
	}

	/** What is not among these questions yet; themes with nothing left are left out. */
	public List<BankShelf> besides(AccountId account, List<String> asked, Locale locale) {
		Set<String> keys = asked.stream().map(Words::key).collect(Collectors.toSet());
		return all(account, locale).stream()
			.map((shelf) -> shelf.without(keys))
			.filter((shelf) -> !shelf.isEmpty())
			.toList();
	}

	/** Whether Askwell brings this question along. */
	boolean knows(String question, Locale locale) {
		return Arrays.stream(Theme.values())
			.flatMap((theme) -> known(theme, locale))
			.anyMatch((known) -> Words.key(known).equals(Words.key(question)));
	}

	private Stream<String> known(Theme theme, Locale locale) {
		return IntStream.rangeClosed(1, theme.known())
			.mapToObj((number) -> this.messages.getMessage("question." + theme + "." + number, null, locale));
	}

	private List<OwnRow> own(AccountId account) {
		return this.jdbc.sql("""
				select id, theme, question from own_question where account_id = :account
				 order by added_on desc, id desc limit :most
				""")
			.param("account", account.value())
			.param("most", QuestionKeeping.MOST_OWN)
			.query(Rows.of(OwnRow.class))
			.list();
	}

	private record OwnRow(UUID id, Theme theme, String question) {

	}

}
