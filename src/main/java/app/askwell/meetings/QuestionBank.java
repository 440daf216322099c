package app.askwell.meetings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** M1: questions that fit most meetings, for those who do not know what to ask. */
@Component
@Upholds(Rule.M1)
class QuestionBank {

	enum Subject {

		FIELD, INDUSTRY, PATH, ADVICE, SKILLS, TRENDS, PEOPLE, GROUPS

	}

	private final MessageSource messages;

	QuestionBank(MessageSource messages) {
		this.messages = messages;
	}

	/** The questions that are not among these yet. */
	List<String> besides(List<String> asked, Locale locale) {
		return Arrays.stream(Subject.values())
			.map((subject) -> this.messages.getMessage("meeting.question." + subject, null, locale))
			.filter((question) -> !asked.contains(question))
			.toList();
	}

}
