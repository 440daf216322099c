package app.askwell.backup;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An upgrade while older programs work on. */
class PatientUpgradeTests {

	private final AtomicInteger tries = new AtomicInteger();

	@ParameterizedTest
	@ValueSource(strings = { "40P01", "40001", "55P03" })
	void beginsAnewWhenAnotherProgramWasInItsWay(String state) {
		PatientUpgrade.run(() -> failUntil(3, state));
		assertThat(this.tries).hasValue(3);
	}

	@Test
	void doesNotRepeatWhatCannotBeDone() {
		assertThatThrownBy(() -> PatientUpgrade.run(() -> failUntil(3, "42P07"))).isInstanceOf(FlywayException.class);
		assertThat(this.tries).hasValue(1);
	}

	@Test
	void givesUpInTheEnd() {
		assertThatThrownBy(() -> PatientUpgrade.run(() -> failUntil(Integer.MAX_VALUE, "40P01")))
			.isInstanceOf(FlywayException.class);
		assertThat(this.tries).hasValue(PatientUpgrade.TRIES);
	}

	private void failUntil(int succeeds, String state) {
		if (this.tries.incrementAndGet() < succeeds) {
			throw new FlywayException("Migration failed", new SQLException("deadlock detected", state));
		}
	}

}
