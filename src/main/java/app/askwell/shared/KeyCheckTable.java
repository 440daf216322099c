package app.askwell.shared;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One for all instances, as it is in their database. */
@Component
class KeyCheckTable implements KeyCheck {

	private final JdbcClient jdbc;

	KeyCheckTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<byte[]> find() {
		return this.jdbc.sql("select sealed from key_check").query(byte[].class).optional();
	}

	@Override
	public void keep(byte[] sealed) {
		this.jdbc.sql("insert into key_check (sealed) values (?) on conflict do nothing").param(sealed).update();
	}

	@Override
	public void forget() {
		this.jdbc.sql("delete from key_check").update();
	}

}
