@echo off
rem Starts Safeharbor; see "safeharbor --help". JAVA_HOME chooses the Java, SAFEHARBOR_JAVA_OPTS adds options to it.
setlocal
for %%i in ("%~dp0..") do set "HOME_DIR=%%~fi"
set "JAVA_EXE=java"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java"
set "QUICK=-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
set "QUIET=-Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true -Dfile.encoding=UTF-8"
if "%~1"=="serve" goto serve
"%JAVA_EXE%" %QUICK% %QUIET% %SAFEHARBOR_JAVA_OPTS% -cp "%HOME_DIR%\lib\h2.jar;%HOME_DIR%\lib\*" org.safeharbor.dist.Main %*
exit /b %ERRORLEVEL%

:serve
set "CLASSES=%HOME_DIR%\cache\classes.jsa"
if defined SAFEHARBOR_CACHE set "CLASSES=%SAFEHARBOR_CACHE%\classes.jsa"
set "SHARING=-Xshare:auto"
if exist "%CLASSES%" set "SHARING=-XX:SharedArchiveFile=%CLASSES%"
"%JAVA_EXE%" %QUICK% "%SHARING%" %QUIET% "-Dsafeharbor.home=%HOME_DIR%" "-Dsafeharbor.classes=%CLASSES%" %SAFEHARBOR_JAVA_OPTS% -jar "%HOME_DIR%\lib\safeharbor.jar" %*
exit /b %ERRORLEVEL%
