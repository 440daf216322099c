package app.askwell.shared;

import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How things stand with people is reckoned with each of their exchanges that changes
 * (V52__standing_alone.sql). Work that changes thousands has it reckoned once, at its
 * end.
 */
@Component
public class Reckoning {

	private final JdbcClient jdbc;

	private final LongWork work;

	Reckoning(JdbcClient jdbc, LongWork work) {
		this.jdbc = jdbc;
		this.work = work;
	}

	/**
	 * Does some work of the current account, which may take its time, and then reckons
	 * with everyone in it.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public <T> T once(Supplier<T> work) {
		this.work.begin();
		say("later");
		T result = work.get();
		say("");
		this.jdbc.sql("select reckon_all()").query((row) -> {
		});
		return result;
	}

	private void say(String when) {
		this.jdbc.sql("select set_config('askwell.reckon', ?, true)").param(when).query(String.class).single();
	}

}
