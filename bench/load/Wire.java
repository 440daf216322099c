package askwell.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** One connection that is kept alive, as plain as can be: what the load itself costs is taken from the same two cores. */
final class Wire implements AutoCloseable {

	private final int port;

	private Socket socket;

	private InputStream in;

	Wire(int port) throws IOException {
		this.port = port;
		open();
	}

	private void open() throws IOException {
		this.socket = new Socket("127.0.0.1", this.port);
		this.socket.setTcpNoDelay(true);
		this.socket.setSoTimeout(120_000);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 65536);
	}

	/**
	 * An answer.
	 *
	 * @param body as it came, compressed or not
	 */
	record Answer(int status, Map<String, String> headers, byte[] body) {

		byte[] plain() {
			if (!"gzip".equals(this.headers.get("content-encoding"))) {
				return this.body;
			}
			try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(this.body))) {
				return in.readAllBytes();
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

		String text() {
			return new String(plain(), StandardCharsets.UTF_8);
		}

	}

	Answer send(Call call, String cookie) throws IOException {
		this.socket.getOutputStream().write(call.bytes(this.port, cookie));
		int status = Integer.parseInt(line().split(" ")[1]);
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String line = line(); !line.isEmpty(); line = line()) {
			int colon = line.indexOf(':');
			headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
		}
		byte[] body = body(headers, status);
		if ("close".equalsIgnoreCase(headers.get("connection"))) {
			this.socket.close();
			open();
		}
		return new Answer(status, headers, body);
	}

	private byte[] body(Map<String, String> headers, int status) throws IOException {
		if (headers.containsKey("content-length")) {
			return this.in.readNBytes(Integer.parseInt(headers.get("content-length")));
		}
		if (!headers.containsKey("transfer-encoding")) {
			return (status == 204 || status == 304 || status / 100 == 3) ? new byte[0] : this.in.readAllBytes();
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = Integer.parseInt(line().strip(), 16); size > 0; size = Integer.parseInt(line().strip(), 16)) {
			body.write(this.in.readNBytes(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
