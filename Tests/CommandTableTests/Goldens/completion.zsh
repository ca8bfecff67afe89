#compdef tthc
_tthc() {
  local state
  local -a commands
  commands=(
    'check:kiểm tra đặc tả'
    'compare:so sánh hai bản'
    'rules:giải thích quy tắc'
    'completion:in đoạn mã gợi ý lệnh cho cửa sổ dòng lệnh'
  )
  _arguments -C \
    --color'[dùng màu]' \
    --lang'[ngôn ngữ của kết quả\: tiếng Việt hoặc tiếng Anh]:vi|en:(vi en)' \
    {--help,-h}'[hướng dẫn sử dụng lệnh]' \
    --version'[số phiên bản]' \
    '1: :->command' \
    '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
        check)
          _arguments -C \
            {--strict,-s}'[coi cảnh báo là lỗi]' \
            {--format,-f}'[dạng kết quả]:text|json:(text json)' \
            --limit'[số phát hiện nhiều nhất được hiện ra trong một lần kiểm tra; những phát hiện còn lại chỉ được đếm]:số: ' \
            {--output,-o}'[tệp kết quả]:đường dẫn:_files' \
            --fact'[điều đã biết; có thể viết nhiều lần]:tên=giá trị: ' \
            --color'[dùng màu]' \
            --lang'[ngôn ngữ của kết quả\: tiếng Việt hoặc tiếng Anh]:vi|en:(vi en)' \
            {--help,-h}'[hướng dẫn sử dụng lệnh]' \
            --version'[số phiên bản]' \
            '*:đường dẫn:_files'
          ;;
        compare)
          _arguments -C \
            --color'[dùng màu]' \
            --lang'[ngôn ngữ của kết quả\: tiếng Việt hoặc tiếng Anh]:vi|en:(vi en)' \
            {--help,-h}'[hướng dẫn sử dụng lệnh]' \
            --version'[số phiên bản]' \
            ':bản trước:_files' \
            '::bản sau:_files'
          ;;
        rules)
          _arguments -C \
            --color'[dùng màu]' \
            --lang'[ngôn ngữ của kết quả\: tiếng Việt hoặc tiếng Anh]:vi|en:(vi en)' \
            {--help,-h}'[hướng dẫn sử dụng lệnh]' \
            --version'[số phiên bản]' \
            '*:mã: '
          ;;
        completion)
          _arguments -C \
            --color'[dùng màu]' \
            --lang'[ngôn ngữ của kết quả\: tiếng Việt hoặc tiếng Anh]:vi|en:(vi en)' \
            {--help,-h}'[hướng dẫn sử dụng lệnh]' \
            --version'[số phiên bản]' \
            ':bash|zsh|fish:(bash zsh fish)'
          ;;
      esac
      ;;
  esac
}
if [ "$funcstack[1]" = _tthc ]; then _tthc "$@"; else compdef _tthc tthc; fi
