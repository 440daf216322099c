package app.askwell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;

import app.askwell.AskwellTest;

/** A connection that breaks ends in an end-of-file, as the one of a browser does. */
@AskwellTest
class DatabaseHungUpTests {

	private static final SQLException HUNG_UP = new SQLException("An I/O error occurred", "08006", new EOFException());

	@Autowired
	private ErrorPages errorPages;

	@Test
	void isNotMistakenForABrowserThatDidNotWait() {
		MockMvcTester pages = MockMvcTester.of(List.of(new Saving()),
				(builder) -> builder.setControllerAdvice(this.errorPages).build());
		assertThat(pages.get().uri("/begin")).hasStatus(503);
		assertThat(pages.get().uri("/commit")).hasStatus(503);
	}

	@Controller
	static class Saving {

		@GetMapping("/begin")
		String begin() {
			throw new CannotCreateTransactionException("Not begun", HUNG_UP);
		}

		@GetMapping("/commit")
		String commit() {
			throw new TransactionSystemException("Not committed", HUNG_UP);
		}

	}

}
