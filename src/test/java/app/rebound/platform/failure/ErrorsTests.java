package app.rebound.platform.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.FullStack;
import app.rebound.Visitor;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a person is told of a failure is what happened. */
@FullStack
class ErrorsTests {

    @Autowired
    Errors errors;

    @Autowired
    StorageFailures filter;

    @Autowired
    Visitor visitor;

    private static MockHttpServletRequest reading() {
        var request = new MockHttpServletRequest("GET", "/rejections");
        request.setQueryString("q=a%20b");
        return request;
    }

    private int status(RuntimeException failure) throws Exception {
        var response = new MockHttpServletResponse();
        errors.refused(failure, reading(), response);
        return response.getStatus();
    }

    @Test
    void onlyAConflictIsCalledOne() throws Exception {
        assertThat(status(new OptimisticLockingFailureException("x"))).isEqualTo(409);
        assertThat(status(new DataIntegrityViolationException("x"))).isEqualTo(500);
        assertThat(status(new DuplicateKeyException("x", new java.sql.SQLException("x", "23505"))))
                .isEqualTo(409);
    }

    @Test
    void aFullDiskIsCalledOne() throws Exception {
        var full = new java.sql.SQLException("x", "90031", new IOException("No space left on device"));
        assertThat(status(new DataAccessResourceFailureException("x", full))).isEqualTo(507);
        assertThat(status(new DataAccessResourceFailureException("x", new java.sql.SQLException("x", "53100"))))
                .isEqualTo(507);
    }

    @Test
    void whatTookTooLongCanBeOpenedOnceMore() throws Exception {
        var page = errors.refused(new QueryTimeoutException("x"), reading(), new MockHttpServletResponse());

        assertThat(page.getStatus().value()).isEqualTo(503);
        assertThat(page.getModel()).containsEntry("again", "/rejections?q=a%20b");
    }

    @Test
    void aChangeThatTookTooLongIsNotSentByALink() throws Exception {
        var page = errors.refused(
                new QueryTimeoutException("x"),
                new MockHttpServletRequest("POST", "/rejections"),
                new MockHttpServletResponse());

        assertThat(page.getModel()).doesNotContainKey("again");
    }

    @Test
    void aFilterThatStorageFailuresSaysSoToo() throws Exception {
        var response = new MockHttpServletResponse();

        filter.doFilter(reading(), response, (request, same) -> {
            throw new QueryTimeoutException("x");
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThatThrownBy(() -> filter.doFilter(reading(), new MockHttpServletResponse(), (request, same) -> {
                    throw new DataIntegrityViolationException("x");
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aRequestThatBreaksOffIsNoFullDisk() {
        assertThatThrownBy(() -> filter.doFilter(reading(), new MockHttpServletResponse(), (request, same) -> {
                    throw new IllegalStateException(new IOException("broken off"));
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thePageAboutErrorsIsNoPageByItself() {
        assertThat(visitor.open("/error").status()).isEqualTo(404);
    }
}
