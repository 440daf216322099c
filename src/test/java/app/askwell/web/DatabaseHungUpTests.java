package app.askwell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/** A connection that breaks ends in an end-of-file, as the one of a browser does. */
class DatabaseHungUpTests {

	private final MockMvcTester pages = MockMvcTester.of(List.of(new Saving()),
			(builder) -> builder
				.setHandlerExceptionResolvers(new DatabaseHungUp(), new DefaultHandlerExceptionResolver())
				.build());

	@Test
	void isNotMistakenForABrowserThatDidNotWait() {
		assertThat(this.pages.get().uri("/begin")).hasStatus(503);
	}

	@Test
	void leavesOtherFaultsToOthers() {
		assertThat(this.pages.get().uri("/fault")).hasFailed();
	}

	@Controller
	static class Saving {

		@GetMapping("/begin")
		String begin() {
			SQLException hungUp = new SQLException("An I/O error occurred", "08006", new EOFException());
			throw new CannotCreateTransactionException("Not begun", hungUp);
		}

		@GetMapping("/fault")
		String fault() {
			throw new IllegalStateException("Something else");
		}

	}

}
