"""Why an answer in which no post is found is refused."""

from typing import Any

from muniment.captures.structured import answered, unshown
from muniment.model.capture import Postless, Refused
from muniment.model.problem import count

NO_POSTS = "is JSON without posts; save the answer of wp-json/wp/v2/posts"
ONLY_COMMENTS = "holds {} of readers and no post; save the answer of wp-json/wp/v2/posts"
WORDPRESS_COM = (
    "is an answer of WordPress.com's own interface (rest/v1.1), which says less;"
    " save that of public-api.wordpress.com/wp/v2/sites/HOST/posts"
)
FAULT = "is no posts: WordPress says '{}'; save the answer of wp-json/wp/v2/posts once it gives one"


def refused(found: Any) -> Refused:
    """Return why an answer without posts is refused."""
    if written := unshown.comments(found):
        return Postless(ONLY_COMMENTS.format(count(written, "comment")))
    if answered.is_of_wordpress_com(found):
        return Refused(WORDPRESS_COM)
    return Refused(FAULT.format(told) if (told := answered.fault(found)) else NO_POSTS)
