package app.askwell.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How often Askwell looks whether a letter is due. */
@Configuration(proxyBeanMethods = false)
class RemindersConfiguration {

	/** A new account has its first moment worked out so late at most. */
	private static final int EVERY_MINUTES = 2;

	@Bean
	LetterWriter letterWriter(ReminderRound round) {
		return new LetterWriter(round);
	}

	@Bean
	ApplicationListener<ApplicationReadyEvent> writeLetters(LetterWriter writer,
			@Value("${reminders.by-themselves:true}") boolean byThemselves) {
		return (event) -> {
			if (byThemselves) {
				writer.begin();
			}
		};
	}

	/**
	 * In one instance at a time, as it looks at all accounts. It has the name of the task
	 * by which the release before writes its letters, so that either does its own beside
	 * the other.
	 */
	@Bean
	RecurringTask<Void> welcomeAccounts(ReminderClaims claims) {
		return Tasks.recurring("write-reminders", FixedDelay.ofMinutes(EVERY_MINUTES))
			.execute((task, context) -> claims.welcome());
	}

}
