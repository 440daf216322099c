package app.askwell.shared;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Does once a night what modules ask for ({@link Nightly}). The database decides which of
 * several instances does it, and makes up at the next start for a night without any.
 */
@Configuration(proxyBeanMethods = false)
class NightWatch {

	private static final Logger log = LoggerFactory.getLogger(NightWatch.class);

	private static final LocalTime QUIET = LocalTime.of(3, 30);

	@Bean
	RecurringTask<Void> nightly(List<Nightly> work, Clock clock) {
		return Tasks.recurring("nightly", Schedules.daily(ZoneOffset.UTC, QUIET))
			.execute((task, context) -> doAll(work, clock));
	}

	static void doAll(List<Nightly> work, Clock clock) {
		for (Nightly one : work) {
			try {
				one.everyNight(clock.instant());
			}
			catch (RuntimeException ex) {
				log.warn("Nightly work {} ended with {}; it is tried again tomorrow", one.getClass().getSimpleName(),
						ex.getClass().getName());
			}
		}
	}

}
