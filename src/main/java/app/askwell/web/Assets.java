package app.askwell.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The version of style sheets, scripts and fonts, a checksum of their content: it is part
 * of their path, so browsers may keep the files for ever. Boot's own resource chain would
 * rewrite every link of every page instead.
 */
@Component
class Assets {

	private final String version;

	Assets(ResourcePatternResolver resources) {
		CRC32 sum = new CRC32();
		try {
			for (String kind : new String[] { "css/*.css", "js/*.js", "fonts/*.woff2", "*.svg" }) {
				for (Resource resource : resources.getResources("classpath*:static/" + kind)) {
					try (InputStream in = resource.getInputStream()) {
						sum.update(in.readAllBytes());
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.version = Long.toHexString(sum.getValue());
	}

	String version() {
		return this.version;
	}

	/** Where they are; modules and style sheets name each other relatively. */
	String path() {
		return "/assets/" + this.version;
	}

}
