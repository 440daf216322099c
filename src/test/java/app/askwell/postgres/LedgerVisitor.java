package app.askwell.postgres;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.askwell.Visitor;

/**
 * Someone who signs in once, and sends a request again as it was until it is answered.
 *
 * @param ledger takes down what got no answer
 */
record LedgerVisitor(Visitor visitor, Ledger ledger) {

	static final Map<String, String> SIGN_IN = Map.of("email", "maya@example.org", "password",
			"three quiet otters dance");

	private static final int SERVER_FAULT = 500;

	/** A balancer may not have noticed yet that someone is ready. */
	void openTheAccount() {
		insist(() -> this.visitor.get("/welcome"));
		Map<String, String> account = new HashMap<>(SIGN_IN);
		account.putAll(Map.of("name", "Maya Torres", "zone", "Europe/Berlin"));
		insist(() -> this.visitor.post("/welcome", account));
	}

	void signIn() {
		insist(() -> this.visitor.get("/sign-in"));
		insist(() -> this.visitor.post("/sign-in", SIGN_IN));
		HttpResponse<String> page = insist(() -> this.visitor.get("/people/new"));
		if (page.statusCode() != 200) {
			throw new IllegalStateException("Not signed in: " + page.statusCode());
		}
	}

	/** Until it is answered. */
	HttpResponse<String> insist(Supplier<HttpResponse<String>> request) {
		HttpResponse<String> answer = null;
		while (answer == null) {
			answer = tried(request);
		}
		return answer;
	}

	/** Nothing when it was not answered, or the application could not serve it. */
	@Nullable HttpResponse<String> tried(Supplier<HttpResponse<String>> request) {
		try {
			HttpResponse<String> answer = request.get();
			if (answer.statusCode() < SERVER_FAULT) {
				return answer;
			}
			this.ledger.interrupt("status " + answer.statusCode());
		}
		catch (UncheckedIOException ex) {
			// Killed while it was answering: what it did is to be found out.
			if (ex.getCause() instanceof ConnectException) {
				this.ledger.refuse();
			}
			else {
				this.ledger.interrupt(String.valueOf(ex.getCause()));
			}
		}
		return null;
	}

	/** The id in the address that an answer leads to. */
	static String idAfter(String path, HttpResponse<String> answer) {
		String page = answer.headers().firstValue("Location").orElse("nowhere");
		if (!page.matches(".*" + path + "[0-9a-f-]{36}")) {
			throw new IllegalStateException("Answered with " + answer.statusCode() + ", sent to " + page + "\n"
					+ answer.headers().map() + answer.body());
		}
		return page.substring(page.lastIndexOf('/') + 1);
	}

}
