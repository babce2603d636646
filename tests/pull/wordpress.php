<?php
/* Makes or changes the posts of the WordPress blog in which it runs: php wordpress.php STEP. */
define('WP_INSTALLING', $argv[1] === 'install');
$_SERVER['HTTP_HOST'] = getenv('WORDPRESS_HOST');
require getenv('WORDPRESS_FOLDER') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

function post($slug, $title, $content, $date, $more = []) {
    $made = wp_insert_post($more + [
        'post_title' => $title, 'post_content' => $content, 'post_name' => $slug, 'post_date' => $date,
        'post_status' => 'publish', 'post_author' => 1,
    ], true);
    if (is_wp_error($made)) { fwrite(STDERR, $made->get_error_message()); exit(1); }
    return $made;
}

if ($argv[1] === 'install') {
    wp_install('Harbour', 'ana', 'ana@quay.example', true, '', 'a-long-word-of-no-use');
    wp_update_user(['ID' => 1, 'display_name' => 'Ana Roe']);
    update_option('permalink_structure', '/%year%/%monthnum%/%day%/%postname%/');
    update_option('timezone_string', 'Asia/Tokyo');
    wp_delete_post(1, true);
    exit;
}
if ($argv[1] === 'first') {
    wp_insert_term('Pilots & quays', 'category', ['slug' => 'pilots']);
    post('pilots-win', 'Pilots “win” a prize & more',
        "<!-- wp:paragraph -->\n<p>A <strong>prize</strong> went to the pilots.</p>\n<!-- /wp:paragraph -->\n\n"
        . "<!-- wp:list -->\n<ul><li>one</li><li>two</li></ul>\n<!-- /wp:list -->\n\n"
        . "<!-- wp:paragraph -->\n<p>See also: https://harbour.example/2019/01/02/older/</p>\n<!-- /wp:paragraph -->\n\n"
        . "<!-- wp:paragraph -->\n<p>https://wire.example/pilots</p>\n<!-- /wp:paragraph -->",
        '2020-05-01 23:30:00',
        ['tags_input' => ['Lighthouse Watch (NGO)', 'prizes'],
         'post_category' => [get_term_by('slug', 'pilots', 'category')->term_id]]);
    post('', 'Прилив и отлив', "Слова о приливе.\n\nЕщё слова.", '2021-02-03 08:00:00', ['tags_input' => ['prizes']]);
    post('kept-back', 'Kept back', 'Secret words.', '2021-03-01 08:00:00', ['post_status' => 'private']);
    post('locked', 'Locked', 'Locked words.', '2021-03-02 08:00:00', ['post_password' => 'pw']);
    for ($n = 1; $n <= 120; $n++) {
        post("day-$n", "Day $n", "Words of day $n.\n\nhttps://wire.example/$n",
            gmdate('Y-m-d H:i:s', 1600000000 + 86400 * $n), ['tags_input' => ["topic " . $n % 7]]);
    }
    exit;
}
if ($argv[1] === 'second') {
    $of = fn($slug) => get_page_by_path($slug, OBJECT, 'post')->ID;
    sleep(1);
    wp_update_post(['ID' => $of('day-3'), 'post_content' => "Other words of day 3.\n\nhttps://wire.example/3"]);
    post('fresh', 'A fresh one', 'Fresh words.', '2022-01-01 10:00:00');
    wp_delete_post($of('day-5'), true);
    wp_update_post(['ID' => $of('day-6'), 'post_status' => 'private']);
}
if ($argv[1] === 'forms') {
    $block = fn($name, $html) => "<!-- wp:$name -->\n$html\n<!-- /wp:$name -->\n\n";
    $note = '0a1b2c3d-1111-4222-8333-444455556666';
    post('lock-opened', 'The lock is opened, and nobody says why',
        "The lock was opened at <em>night</em>. \u{201c}They said nothing,\u{201d} a neighbour told us.\n\n"
        . "<blockquote>We saw the boats leave.\n\nNobody came back.</blockquote>\n\n"
        . "The families ask:\n\n<ul>\n<li>where they are</li>\n<li>who gave the order\n<ol><li>at the port</li></ol></li>\n</ul>"
        . "\n\nSources:\n\nhttps://wire.example/lock\n\n<a href=\"https://courts.example/lock\">Court of Varn: order</a>",
        '2019-03-04 23:30:00', ['tags_input' => ['pilots', 'Mill Street']]);
    post('chronology', 'Chronology of the case',
        $block('paragraph', '<p>This is what is known.</p>') . $block('heading', '<h2>March 4, 2019</h2>')
        . $block('paragraph', "<p>The lock is opened.<sup data-fn=\"$note\" class=\"fn\"><a href=\"#$note\" id=\"$note-link\">1</a></sup></p>")
        . $block('table', '<figure class="wp-block-table"><table><thead><tr><th>Who</th><th>Since</th></tr></thead><tbody>'
            . '<tr><td>Odo | Ivo</td><td>4 March</td></tr></tbody></table><figcaption>Held at the port</figcaption></figure>')
        . $block('quote', '<blockquote class="wp-block-quote"><p>In June.</p><cite>The clerk</cite></blockquote>')
        . '<!-- wp:footnotes /-->', '2019-05-20 12:15:00',
        ['tags_input' => ['pilots'], 'meta_input' => ['footnotes' => json_encode([['id' => $note, 'content' => 'As the <em>log</em> says.']])]]);
    post('long-read', 'A long read about nets & quays',
        $block('paragraph', '<p>The nets hang in the rain.</p>') . "<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->\n\n"
        . $block('image', '<figure class="wp-block-image"><img src="https://files.example/nets.jpg" alt="Nets"/><figcaption>At dawn. Photo: Ivo Reed</figcaption></figure>')
        . $block('paragraph', '<p>They were fined.<br><br>Twice.</p>'), '2019-06-01 09:00:00');
    post('arabic', "\u{628}\u{64a}\u{627}\u{646}", $block('paragraph', "<p lang=\"ar\" dir=\"rtl\">\u{623}\u{62c}\u{644}\u{62a} \u{627}\u{644}\u{645}\u{62d}\u{643}\u{645}\u{629}.</p>"),
        '2019-07-15 16:20:00');
    post('two-pages', 'A report in two parts', "The first part.\n<!--nextpage-->\nThe second part.\n\nSource: https://courts.example/two", '2019-06-11 18:45:00');
}
if ($argv[1] === 'export') {
    require_once ABSPATH . 'wp-admin/includes/export.php';
    ob_start();
    @export_wp(['content' => 'all']);
    file_put_contents($argv[2], ob_get_clean());
}
