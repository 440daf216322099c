package app.askwell.transfer;

import java.time.Duration;
import java.time.ZoneOffset;

import app.askwell.shared.Nightly;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When large files are worked on, and when a file nobody imported is forgotten. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

	/** For how long a file waits to be imported, or to have its columns changed. */
	static final Duration KEPT = Duration.ofDays(7);

	private static final Duration PAUSE = Duration.ofSeconds(20);

	private static final int TRIES = 2;

	private static final CompletionHandler<Void> LATER = (complete, operations) -> operations.reschedule(complete,
			complete.getTimeDone().plusSeconds(1));

	/**
	 * A step that died with its instance is done again by whoever looks next; one that
	 * has to wait for another import holds up no other work meanwhile.
	 */
	@Bean
	CustomTask<Void> importStep(ImportTurn turn) {
		return Tasks.custom(ImportStep.TASK, Void.class)
			.onFailure(new MaxRetriesFailureHandler<>(TRIES, new OnFailureRetryLater<>(PAUSE),
					(failed, operations) -> turn.giveUp(ImportStep.of(failed.getExecution().getId()))))
			.onDeadExecutionRevive()
			.execute((task, context) -> {
				boolean done = turn.take(ImportStep.of(task.getId()));
				if (done && context.getSchedulerClient() instanceof Scheduler scheduler) {
					scheduler.triggerCheckForDueExecutions();
				}
				return done ? new OnCompleteRemove<>() : LATER;
			});
	}

	@Bean
	Nightly forgetImportFiles(JdbcClient jdbc) {
		return (now) -> jdbc.sql("select forget_import_files(?)")
			.param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
			.query((row) -> {
			});
	}

}
