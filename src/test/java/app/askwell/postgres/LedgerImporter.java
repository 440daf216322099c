package app.askwell.postgres;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import app.askwell.Visitor;

import static org.awaitility.Awaitility.await;

/**
 * Someone who imports one file after the other, each large enough to be read and carried
 * out by tasks in the background, and writes down the people once the page says that they
 * are there.
 */
final class LedgerImporter implements Callable<Integer> {

	/** One more than what is done at once. */
	private static final int ROWS = 1001;

	private static final String EDGE = "edge";

	private final LedgerVisitor visitor;

	private final Ledger ledger;

	private final BooleanSupplier enough;

	LedgerImporter(String address, Ledger ledger, BooleanSupplier enough) {
		this.visitor = new LedgerVisitor(new Visitor(() -> address), ledger);
		this.ledger = ledger;
		this.enough = enough;
	}

	LedgerImporter signingIn() {
		this.visitor.signIn();
		return this;
	}

	@Override
	public Integer call() {
		int files = 0;
		while (!this.enough.getAsBoolean()) {
			List<String> lastNames = lastNames(++files);
			String batch = "/import/" + upload(lastNames);
			awaitWords(batch, "Nothing is saved yet");
			Map<String, String> form = Map.of("formKey", UUID.randomUUID().toString());
			this.visitor.insist(() -> this.visitor.visitor().post(batch, form));
			awaitWords(batch, "This import");
			lastNames.forEach((name) -> this.ledger.confirmSomewhere("Ledger " + name));
		}
		return files;
	}

	private static List<String> lastNames(int file) {
		return IntStream.range(0, ROWS).mapToObj((row) -> "F%03dR%04d".formatted(file, row)).toList();
	}

	private String upload(List<String> lastNames) {
		StringBuilder file = new StringBuilder(
				"First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n");
		lastNames.forEach((name) -> file
			.append("Ledger,%1$s,https://www.linkedin.com/in/%1$s,,,,01 Mar 2021\r\n".formatted(name)));
		String body = part("formKey\"", UUID.randomUUID().toString())
				+ part("file\"; filename=\"Connections.csv\"\r\nContent-Type: text/csv", file.toString()) + "--" + EDGE
				+ "--\r\n";
		byte[] sent = body.getBytes(StandardCharsets.UTF_8);
		return LedgerVisitor.idAfter("/import/", this.visitor
			.insist(() -> this.visitor.visitor().postRaw("/import", "multipart/form-data; boundary=" + EDGE, sent)));
	}

	private static String part(String name, String content) {
		return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + content + "\r\n";
	}

	private void awaitWords(String page, String words) {
		await().pollInterval(Duration.ofMillis(500))
			.atMost(Duration.ofMinutes(5))
			.until(() -> this.visitor.insist(() -> this.visitor.visitor().get(page)).body().contains(words));
	}

}
