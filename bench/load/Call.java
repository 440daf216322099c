package askwell.bench;

import java.util.Map;
import java.util.TreeMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * One request.
 *
 * @param body of a form, or null for a page that is read
 * @param expected status of the answer
 */
record Call(String path, String type, byte[] body, int expected) {

	static Call get(String path) {
		return new Call(path, "", null, 200);
	}

	static Call form(String path, Map<String, String> fields, int expected) {
		String body = new TreeMap<>(fields).entrySet()
			.stream()
			.map((it) -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
			.collect(Collectors.joining("&"));
		return new Call(path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8), expected);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** As it goes over the wire. */
	byte[] bytes(int port, String cookie) {
		StringBuilder head = new StringBuilder((this.body == null) ? "GET " : "POST ").append(this.path)
			.append(" HTTP/1.1\r\nHost: 127.0.0.1:")
			.append(port)
			.append("\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip\r\nAccept-Language: en-GB\r\n")
			.append("Sec-Fetch-Site: same-origin\r\nUser-Agent: bench\r\n");
		if (!cookie.isEmpty()) {
			head.append("Cookie: ").append(cookie).append("\r\n");
		}
		if (this.body != null) {
			head.append("Origin: http://127.0.0.1:")
				.append(port)
				.append("\r\nContent-Type: ")
				.append(this.type)
				.append("\r\nContent-Length: ")
				.append(this.body.length)
				.append("\r\n");
		}
		byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
		if (this.body == null) {
			return start;
		}
		byte[] all = new byte[start.length + this.body.length];
		System.arraycopy(start, 0, all, 0, start.length);
		System.arraycopy(this.body, 0, all, start.length, this.body.length);
		return all;
	}

}
