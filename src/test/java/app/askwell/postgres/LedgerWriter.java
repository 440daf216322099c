package app.askwell.postgres;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.askwell.Visitor;

/**
 * Someone who adds one person after the other, sends a form again as it was until it is
 * answered, and writes down each answer. Signed in once, for the whole drill.
 */
final class LedgerWriter implements Callable<Integer> {

	private static final String EMAIL = "maya@example.org";

	private static final String PASSWORD = "three quiet otters dance";

	private static final int SERVER_FAULT = 500;

	private final Visitor visitor;

	private final Ledger ledger;

	private final BooleanSupplier enough;

	/**
	 * A writer.
	 * @param address where the application listens; waits while it does not
	 * @param ledger takes down what is confirmed
	 * @param enough tells when to stop
	 */
	LedgerWriter(Supplier<String> address, Ledger ledger, BooleanSupplier enough) {
		this.visitor = new Visitor(address);
		this.ledger = ledger;
		this.enough = enough;
	}

	LedgerWriter openingTheAccount() {
		this.visitor.get("/welcome");
		this.visitor.post("/welcome",
				Map.of("name", "Maya Torres", "email", EMAIL, "password", PASSWORD, "zone", "Europe/Berlin"));
		return this;
	}

	LedgerWriter signingIn() {
		this.visitor.get("/sign-in");
		this.visitor.post("/sign-in", Map.of("email", EMAIL, "password", PASSWORD));
		if (this.visitor.get("/people/new").statusCode() != 200) {
			throw new IllegalStateException("Not signed in");
		}
		return this;
	}

	@Override
	public Integer call() {
		int added = 0;
		while (!this.enough.getAsBoolean()) {
			String name = this.ledger.newName();
			this.ledger.confirm(name, add(Map.of("name", name, "formKey", UUID.randomUUID().toString())));
			added++;
		}
		return added;
	}

	/** The id of the page that the person got. */
	private String add(Map<String, String> form) {
		HttpResponse<String> answer = null;
		while (answer == null) {
			answer = tried(() -> this.visitor.post("/people", form));
		}
		String page = answer.headers().firstValue("Location").orElse("nowhere");
		if (!page.matches(".*/people/[0-9a-f-]{36}")) {
			throw new IllegalStateException("Answered with " + answer.statusCode() + ", sent to " + page + "\n"
					+ answer.headers().map() + answer.body());
		}
		String id = page.substring(page.lastIndexOf('/') + 1);
		follow(id);
		return id;
	}

	/** What a browser does next. The page may fail, but it may not be missing. */
	private void follow(String id) {
		HttpResponse<String> page = tried(() -> this.visitor.get("/people/" + id));
		if (page != null && (page.statusCode() != 200 || page.body().isEmpty())) {
			throw new IllegalStateException("Confirmed, and then shown " + page.statusCode() + " " + page.body());
		}
	}

	private @Nullable HttpResponse<String> tried(Supplier<HttpResponse<String>> request) {
		try {
			HttpResponse<String> answer = request.get();
			if (answer.statusCode() < SERVER_FAULT) {
				return answer;
			}
		}
		catch (UncheckedIOException ex) {
			// Killed while it was answering: what it did is to be found out.
		}
		this.ledger.interrupt();
		return null;
	}

}
