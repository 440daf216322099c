package app.askwell.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import app.askwell.shared.Nightly;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When letters leave, and when they are forgotten. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

	/** For how long the mail log remembers a letter that is sent or stopped. */
	static final Duration KEPT = Duration.ofDays(90);

	@Bean
	Caller caller(MailEnvironment machine) {
		return Caller.patient(Certificates.trusted(machine.trust()));
	}

	@Bean
	Doorbell doorbell(MailServer server, Claims claims, Pause pause, Clock clock, Caller caller,
			@Value("${outbox.at-once:true}") boolean atOnce) {
		return new Doorbell(server, new Postman(claims, pause, clock, caller), atOnce);
	}

	/** It only rings: a run that dies with its instance holds nothing up. */
	@Bean
	RecurringTask<Void> sendMail(Doorbell doorbell) {
		return Tasks.recurring("send-mail", FixedDelay.ofMinutes(1)).execute((task, context) -> doorbell.ring());
	}

	@Bean
	Nightly forgetMail(JdbcClient jdbc) {
		return (now) -> jdbc.sql("select forget_mail(?)")
			.param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
			.query((row) -> {
			});
	}

	/** Someone may have put the password right. */
	@Bean
	ApplicationListener<ApplicationReadyEvent> putRight(FreshStart start, Clock clock) {
		return (event) -> start.begin(clock.instant());
	}

}
