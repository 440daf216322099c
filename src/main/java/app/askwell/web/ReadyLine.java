package app.askwell.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where to look once everything is up. */
@Component
class ReadyLine {

	private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

	@EventListener
	void say(ApplicationReadyEvent event) {
		log.info("Askwell is ready. Open {}", address(event.getApplicationContext().getEnvironment()));
	}

	static String address(Environment environment) {
		String chosen = environment.getProperty("askwell.public-url", "");
		if (!chosen.isEmpty()) {
			return chosen;
		}
		boolean secure = Boolean.parseBoolean(environment.getProperty("server.ssl.enabled", "false"));
		return (secure ? "https" : "http") + "://localhost:" + environment.getProperty("local.server.port", "8080")
				+ environment.getProperty("server.servlet.context-path", "");
	}

}
