package app.askwell.example;

import java.time.Clock;
import java.time.ZonedDateTime;

import app.askwell.accounts.ExampleAccounts;
import app.askwell.shared.Moment;
import app.askwell.shared.SignedIn;

import org.springframework.stereotype.Service;

/** Fills an account beside one's own with a story, so that one can look around. */
@Service
public class Example {

	private final ExampleAccounts accounts;

	private final Props props;

	private final Clock clock;

	Example(ExampleAccounts accounts, Props props, Clock clock) {
		this.accounts = accounts;
		this.props = props;
		this.clock = clock;
	}

	/** The example of this account as it is shown; told anew unless it is there. */
	public SignedIn of(SignedIn me) {
		Story story = Story.read();
		return this.accounts.open(me, story.name(), (example) -> tell(story, example));
	}

	private void tell(Story story, SignedIn me) {
		StoryCalendar calendar = new StoryCalendar(me.today(this.clock));
		for (Story.Day day : story.days()) {
			ZonedDateTime now = ZonedDateTime.of(calendar.day(day.day()), day.time(), me.zone());
			Stage stage = new Stage(me, this.props, calendar, now);
			Moment.at(now.toInstant(), () -> day.scenes().forEach((scene) -> scene.play(stage)));
		}
	}

}
