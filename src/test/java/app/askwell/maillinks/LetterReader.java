package app.askwell.maillinks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone who follows links from a letter over a real connection, without any cookie. */
record LetterReader(int port) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

	HttpResponse<String> get(String path, String... headers) {
		return send(request(path, headers).GET());
	}

	HttpResponse<String> head(String path) {
		return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
	}

	/** Sends a form as a browser does, without a token and without a session. */
	HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
		String body = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(request(path, headers).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/**
	 * What the form of a page sends along.
	 * @param more names and values in turn
	 */
	static Map<String, String> form(String page, String... more) {
		Map<String, String> form = new LinkedHashMap<>();
		HIDDEN.matcher(page).results().forEach((field) -> form.put(field.group(1), field.group(2)));
		for (int i = 0; i < more.length; i += 2) {
			form.put(more[i], more[i + 1]);
		}
		return form;
	}

	/** Opens a page and presses its button. */
	HttpResponse<String> press(String path, String... more) {
		return post(path, form(get(path).body(), more), "Sec-Fetch-Site", "same-origin");
	}

	/** Where an answer leads. */
	static String next(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElseThrow();
	}

	static String words(HttpResponse<String> page) {
		return page.body().replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
	}

	private HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
