package app.askwell.mail;

import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds all mail back after the server refused the password or the sender: a server locks
 * out who knocks too often. It ends when the settings are saved, when a test letter is
 * taken, when a reader asks for another try, and when Askwell starts.
 */
@Component
class Pause {

	private final JdbcClient jdbc;

	Pause(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void begin(Reply reply, Instant now) {
		this.jdbc.sql("""
				insert into mail_pause (answer, reply, paused_at) values (:answer, :reply, :now)
				on conflict (one) do update set answer = excluded.answer, reply = excluded.reply
				""")
			.param("answer", reply.answer().name())
			.param("reply", reply.sentence())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	void end() {
		this.jdbc.sql("delete from mail_pause").update();
	}

}
