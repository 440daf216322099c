package app.askwell.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How often Askwell looks whether a letter is due. */
@Configuration(proxyBeanMethods = false)
class RemindersConfiguration {

	/** So late a letter is at most, while Askwell runs. */
	static final int EVERY_MINUTES = 2;

	@Bean
	RecurringTask<Void> writeReminders(ReminderRound round) {
		return Tasks.recurring("write-reminders", FixedDelay.ofMinutes(EVERY_MINUTES))
			.execute((task, context) -> round.go());
	}

}
