package app.askwell.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** A calendar program that was given an address. */
record Subscribed(int port, String path) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/**
	 * Asks over a real connection.
	 * @param headers names and values in turn
	 */
	HttpResponse<byte[]> ask(String method, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + this.path))
			.method(method, HttpRequest.BodyPublishers.noBody());
		try {
			return CLIENT.send((headers.length > 0 ? request.headers(headers) : request).build(),
					HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	byte[] file() {
		HttpResponse<byte[]> answer = ask("GET");
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

	List<ReadEvent> events() {
		return ReadEvent.all(file());
	}

	ReadEvent event(String begin) {
		return events().stream().filter((one) -> one.summary().startsWith(begin)).findFirst().orElseThrow();
	}

	String mark() {
		return ask("GET").headers().firstValue("ETag").orElseThrow();
	}

	static byte[] unpacked(byte[] packed) {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
