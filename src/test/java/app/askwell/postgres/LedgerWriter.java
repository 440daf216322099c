package app.askwell.postgres;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.Visitor;

/**
 * Someone who adds one person after the other, notes what matters to them, logs how they
 * met, thanks them, keeps what was promised and corrects what is known; sends a form
 * again as it was until it is answered, and writes down each answer. Signed in once, for
 * the whole drill.
 */
final class LedgerWriter implements Callable<Integer> {

	private static final String ID = "([0-9a-f-]{36})";

	private static final Pattern PROMISE = Pattern.compile("/gives/" + ID + "/delivery");

	private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

	private final LedgerVisitor visitor;

	private final Ledger ledger;

	private final BooleanSupplier enough;

	/** When the answered request was sent, by {@link System#nanoTime}. */
	private long sentAt;

	/**
	 * A writer.
	 * @param address where the application listens; waits while it does not
	 * @param ledger takes down what is confirmed
	 * @param enough tells when to stop
	 */
	LedgerWriter(Supplier<String> address, Ledger ledger, BooleanSupplier enough) {
		this.visitor = new LedgerVisitor(new Visitor(address), ledger);
		this.ledger = ledger;
		this.enough = enough;
	}

	LedgerWriter openingTheAccount() {
		this.visitor.openTheAccount();
		return this;
	}

	LedgerWriter signingIn() {
		this.visitor.signIn();
		return this;
	}

	@Override
	public Integer call() {
		int people = 0;
		while (!this.enough.getAsBoolean()) {
			getToKnow(this.ledger.newName());
			people++;
		}
		return people;
	}

	private void getToKnow(String name) {
		String saved = saved("/people", Map.of("name", name), "/people/" + ID);
		String id = saved.substring(saved.lastIndexOf('/') + 1);
		confirm(name, id);
		String person = "/people/" + id;
		shown(person);
		if (!this.enough.getAsBoolean()) {
			saved(person + "/facts", Map.of("fact", "Knows " + name), person);
			confirm("Knows " + name, id);
			saved("/just-met", Map.of("who", name, "contact", id, "learned", "Met " + name, "what", "Help " + name),
					person);
			confirm("Met " + name, id);
			thank(name, id);
			keepTheWord(name, id);
			correct(name, id);
		}
	}

	private void thank(String name, String id) {
		String thanks = answered(() -> this.visitor.visitor().get("/people/" + id + "/thank-you")).headers()
			.firstValue("Location")
			.orElseThrow()
			.replaceFirst("\\?.*", "");
		String version = found(VERSION, shown(thanks));
		saved(thanks + "/completion", Map.of("version", version), ".*");
		confirm("Thanked " + name, id);
	}

	private void keepTheWord(String name, String id) {
		saved("/gives/" + found(PROMISE, shown("/people/" + id)) + "/delivery", Map.of(), ".*");
		confirm("Helped " + name, id);
	}

	private void correct(String name, String id) {
		String version = found(VERSION, shown("/people/" + id + "/edit"));
		saved("/people/" + id, Map.of("name", name, "jobTitle", "Title of " + name, "version", version), ".*");
		confirm("Title of " + name, id);
	}

	private static String found(Pattern pattern, String page) {
		Matcher matcher = pattern.matcher(page);
		if (!matcher.find()) {
			throw new IllegalStateException("No " + pattern + " in " + page);
		}
		return matcher.group(1);
	}

	private void confirm(String line, String id) {
		this.ledger.confirm(line, id, this.sentAt);
	}

	/** Sends a form until it is answered, and returns where that leads. */
	private String saved(String path, Map<String, String> fields, String wanted) {
		Map<String, String> form = new HashMap<>(fields);
		form.put("formKey", UUID.randomUUID().toString());
		HttpResponse<String> answer = answered(() -> this.visitor.visitor().post(path, form));
		String page = answer.headers().firstValue("Location").orElse("nowhere");
		if (answer.statusCode() != 302 || page.contains("sign-in") || !page.matches(".*" + wanted + ".*")) {
			throw new IllegalStateException(path + " answered with " + answer.statusCode() + ", sent to " + page + "\n"
					+ answer.headers().map() + answer.body());
		}
		return page;
	}

	/** A page, which may fail, but may not be missing or empty. */
	private String shown(String path) {
		HttpResponse<String> page = answered(() -> this.visitor.visitor().get(path));
		if (page.statusCode() != 200 || page.body().isEmpty()) {
			throw new IllegalStateException(path + " shown as " + page.statusCode() + " " + page.body());
		}
		return page.body();
	}

	private HttpResponse<String> answered(Supplier<HttpResponse<String>> request) {
		HttpResponse<String> answer = null;
		while (answer == null) {
			this.sentAt = System.nanoTime();
			answer = this.visitor.tried(request);
		}
		return answer;
	}

}
