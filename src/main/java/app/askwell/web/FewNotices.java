package app.askwell.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Keeps the latest notices that no page has shown yet. Whoever sends forms and never
 * looks at what comes back would otherwise carry all of three minutes along, and each
 * page reads them.
 */
final class FewNotices extends SessionFlashMapManager {

	/** More than anyone has tabs in which a form was sent just now. */
	static final int MOST = 5;

	@Override
	protected void updateFlashMaps(List<FlashMap> notices, HttpServletRequest request, HttpServletResponse response) {
		List<FlashMap> latest = notices.subList(Math.max(0, notices.size() - MOST), notices.size());
		super.updateFlashMaps(new CopyOnWriteArrayList<>(latest), request, response);
	}

}
