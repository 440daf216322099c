package app.askwell.backup;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A copy that the owner asks for: made by whichever instance looks first. */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

	static final TaskDescriptor<Void> COPY_NOW = TaskDescriptor.of("copy-now");

	@Bean
	OneTimeTask<Void> copyNow(DailyCopies daily, Clock clock) {
		return Tasks.oneTime(COPY_NOW).execute((task, context) -> daily.make(clock.instant()));
	}

}
